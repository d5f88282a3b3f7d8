package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.prereview.PreReviewRun;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Who reads what the machine found, who judges it, and what hostile input meets. */
@CampaignFlowTest
class PreReviewTrustTests {

	private static final String HOSTILE = "<script>alert(1)</script>青山区<img src=x onerror=alert(2)>${7*7}#{7*7}[[${7*7}]]";

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	private Journey journey;

	private String campaign;

	private String plan;

	@BeforeEach
	void bringToReview() {
		journey = new Journey(beans);
		campaign = journey.campaign();
		plan = journey.open(campaign, "150203");
		journey.write(plan, HOSTILE);
		journey.complete("drafter.150203", plan, Map.of("confirmed", true));
		journey.complete("head.150203", plan, Map.of("decision", "SIGN"));
		beans.getAutowireCapableBeanFactory().createBean(PreReviewRun.class).now();
	}

	@Test
	void theReportIsForTheUnitAndThoseWhoReview() {
		Map<String, Integer> expected = Map.of("drafter.150203", 200, "head.150203", 200, "office.1502", 200,
				"supervisor.1502.1", 200, "office.15", 200, "drafter.150204", 404, "office.1505", 404,
				"drafter.150203001", 404);
		expected.forEach((account, status) -> assertStatus(account, "/pre-review", status));
	}

	@Test
	void unitsBelowReadTheApprovedTextButNoReport() {
		journey.approve(plan);
		assertStatus("drafter.150203001", "", 200);
		assertStatus("drafter.150203001", "/pre-review", 403);
		assertStatus("drafter.150203001", "/revisions/1/pre-review", 403);
		assertThat(page("drafter.150203001").get("/plans/" + plan + "/pre-review").statusCode()).isEqualTo(403);
	}

	@Test
	void hintsAreForWhoWritesOnly() {
		String other = journey.open(journey.campaign(), "150203");
		String path = "/api/v1/plans/" + other + "/draft/pre-review";
		assertThat(of("drafter.150203").call(path).statusCode()).isEqualTo(200);
		assertThat(of("office.1502").call(path).statusCode()).isEqualTo(403);
		assertThat(of("office.1505").call(path).statusCode()).isEqualTo(404);
	}

	@Test
	void hostileTextIsShownAsText() {
		String shown = page("office.1502").get("/plans/" + plan + "/pre-review").body();
		assertThat(shown).contains("青山区").doesNotContain("<script>alert", "<img src=x").contains("${7*7}");
	}

	@Test
	void verdictsAreRefusedInWords() {
		String path = "/api/v1/plans/" + plan + "/revisions/1/pre-review/findings/" + finding() + "/verdict";
		assertThat(of("drafter.150203").call("PUT", path, "{\"correct\":true}").statusCode()).isEqualTo(403);
		assertThat(of("office.1505").call("PUT", path, "{\"correct\":true}").statusCode()).isEqualTo(404);
		Visitor office = of("office.1502");
		assertThat(office.call("PUT", path.replace(finding(), "x' or '1'='1".replace(" ", "%20")), "{\"correct\":true}")
			.statusCode()).isEqualTo(404);
		assertThat(office.call("PUT", path, "{}").statusCode()).isEqualTo(422);
		assertThat(office.call("PUT", path, "{\"correct\":\"perhaps\"}").statusCode()).isEqualTo(400);
		assertThat(office.call("PUT", path, "{\"correct\":false,\"reason\":\"" + "长".repeat(501) + "\"}").statusCode())
			.isEqualTo(422);
		assertThat(office.call("PUT", path, "{\"correct\":false,\"reason\":\"<b>合作</b>\"}").statusCode())
			.isEqualTo(200);
		assertThat(page("office.15").get("/campaigns/" + campaign + "/pre-review/effect").body())
			.contains("&lt;b&gt;合作")
			.doesNotContain("<b>合作");
	}

	@Test
	void theOfficeTakesWhatWasSaidAwayAsAWorkbook() {
		String path = "/campaigns/" + campaign + "/pre-review/effect.xlsx";
		assertThat(page("office.15").get(path + "?correct=false").headers().firstValue("content-type"))
			.hasValueSatisfying((type) -> assertThat(type).contains("spreadsheetml"));
		assertThat(page("office.1502").get(path).statusCode()).isEqualTo(403);
	}

	@Test
	void whoReadsTheReportTakesItsMatrixAwayAsAWorkbook() throws IOException {
		String path = "/plans/" + plan + "/pre-review/matrix.xlsx?revision=";
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(page("office.1502").file(path + 1)))) {
			DataFormatter said = new DataFormatter();
			List<List<String>> rows = new ArrayList<>();
			workbook.getSheetAt(0).forEach((row) -> {
				List<String> cells = new ArrayList<>();
				row.forEach((cell) -> cells.add(said.formatCellValue(cell)));
				rows.add(cells);
			});
			assertThat(rows.get(0)).startsWith("活动要求", "类别").endsWith("举措清单", "未落实");
			assertThat(rows.get(1).get(0)).startsWith("R1 ");
			assertThat(rows.get(1).get(1)).isEqualTo("规定动作");
			assertThat(rows.get(1)).anySatisfy((cell) -> assertThat(cell).containsAnyOf("已标注\n", "存疑\n", "建议\n"));
		}
		assertThat(page("office.1502").get(path + 9).statusCode()).isEqualTo(404);
		assertThat(page("office.1505").get(path + 1).statusCode()).isEqualTo(404);
		journey.approve(plan);
		assertThat(page("drafter.150203001").get(path + 1).statusCode()).isEqualTo(403);
		assertThat(page("office.1502").get("/plans/" + plan + "/pre-review").body()).contains("matrix.xlsx?revision=1");
	}

	@Test
	void thresholdsAreChangedByTheirOfficeAndWholeOnly() {
		String path = "/api/v1/campaigns/" + campaign + "/pre-review/thresholds";
		String stored = of("office.15").call(path).body();
		assertThat(of("office.1502").call("PUT", path, stored).statusCode()).isEqualTo(403);
		assertThat(of("office.15").call("PUT", path, stored.replace("\"copiedShare\":10", "\"copiedShare\":-3"))
			.statusCode()).isEqualTo(422);
		assertThat(of("office.15").call("PUT", path, stored.replace("[]", "[\"<script>\"]")).statusCode())
			.isGreaterThanOrEqualTo(400);
		assertThat(of("office.15").call(path).body()).isEqualTo(stored);
		assertThat(of("office.15").call("PUT", path, stored).statusCode()).isEqualTo(200);
		assertThat(of("office.15").call("PUT", path, stored).statusCode()).isEqualTo(409);
		assertThat(of("office.1502").call("/api/v1/campaigns/" + campaign + "/pre-review/rates").statusCode())
			.isEqualTo(403);
	}

	@Test
	void marksStandInTheTextOrAreRefused() {
		String other = journey.open(journey.campaign(), "150203");
		journey.write(other, "全年修好12口机井，受益320户。");
		String path = "/api/v1/plans/" + other + "/draft/sections/goals/verbatim";
		Visitor drafter = of("drafter.150203");
		assertThat(drafter.call("PUT", path, "{\"passages\":[\"受益320户\"]}").body()).contains("受益320户");
		assertThat(drafter.call("PUT", path, "{\"passages\":[\"受益321户\"]}").statusCode()).isEqualTo(422);
		assertThat(drafter.call("PUT", path.replace("goals", "unknown"), "{\"passages\":[]}").statusCode())
			.isEqualTo(404);
		assertThat(of("office.1502").call("PUT", path, "{\"passages\":[]}").statusCode()).isEqualTo(403);
		journey.write(other, "全年修好12口机井，受益320户，不落一户。");
		assertThat(drafter.call("/api/v1/plans/" + other + "/draft").body()).contains("\"verbatim\":[\"受益320户\"]");
		journey.write(other, "全年修好12口机井。");
		assertThat(drafter.call("/api/v1/plans/" + other + "/draft").body()).doesNotContain("受益320户");
	}

	private String finding() {
		JsonNode report = Visitor.json(of("office.1502").call("/api/v1/plans/" + plan + "/pre-review"));
		return StreamSupport.stream(report.get("findings").spliterator(), false)
			.filter((each) -> each.get("rule").asText().equals("FOREIGN_NAME"))
			.findFirst()
			.orElseThrow()
			.get("key")
			.asText();
	}

	private void assertStatus(String account, String call, int status) {
		assertThat(of(account).call("/api/v1/plans/" + plan + call).statusCode()).as(account + call).isEqualTo(status);
	}

	private Visitor of(String account) {
		return new Visitor(port, account, "demo-2026");
	}

	private Visitor page(String account) {
		Visitor visitor = of(account);
		visitor.signIn();
		return visitor;
	}

}
