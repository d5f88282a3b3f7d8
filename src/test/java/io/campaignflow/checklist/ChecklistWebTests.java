package io.campaignflow.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.trust.Visitor;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Checklists on their pages and over REST: made, changed, overtaken, tried, copied,
 * retired.
 */
@CampaignFlowTest
class ChecklistWebTests {

	private static final String CALL = "/api/v1/checklists";

	@LocalServerPort
	int port;

	private Visitor office;

	@BeforeEach
	void theOfficeSignsIn() {
		office = new Visitor(port, "office.1502", "demo-2026");
		office.signIn();
	}

	/** Two items, the second asked only where the first is wrong. */
	private static Map<String, String> typed(String title) {
		Map<String, String> typed = new LinkedHashMap<>(Map.of("unit", "1502", "title", title, "note", "到大厅时使用",
				"edits", "1", "section.row", "s0", "section.s0.title", "窗口服务", "item.row", "i1"));
		typed.putAll(Map.of("item.i1.section", "s0", "item.i1.text", "各窗口有人在岗", "item.i1.kind", "YES_NO",
				"item.i1.mandatory", "true", "item.i1.points", "20", "item.i1.deduction", "20"));
		return typed;
	}

	private String made(String title) {
		HttpResponse<String> made = office.post("/checklists", typed(title));
		assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
		String address = made.headers().firstValue("Location").orElseThrow();
		return address.substring(address.lastIndexOf('/') + 1);
	}

	@Test
	void aChecklistIsMadeShownListedAndRetired() {
		String id = made("<b>大厅</b>检查");
		assertThat(office.get("/checklists/" + id).body()).contains("&lt;b&gt;大厅", "各窗口有人在岗", "窗口服务")
			.doesNotContain("<b>大厅");
		assertThat(office.get("/checklists").body()).contains("/checklists/" + id);
		JsonNode view = Visitor.json(office.call(CALL + "/" + id));
		assertThat(view.path("unit").asText()).isEqualTo("1502");
		assertThat(Visitor.json(office.call(CALL + "/" + id + "/versions/1")).at("/sections/0/items/0/points").asInt())
			.isEqualTo(20);
		assertThat(office.file("/checklists/" + id + "/workbook")).startsWith('P', 'K');
		assertThat(office.post("/checklists/" + id + "/retirement", Map.of()).statusCode()).isEqualTo(302);
		assertThat(office.post("/checklists/" + id + "/retirement", Map.of()).statusCode()).isEqualTo(422);
		assertThat(office.get("/checklists/" + id + "/edit").statusCode()).isEqualTo(403);
	}

	@Test
	void aWorkbookGoesOutAndComesInAgain() {
		String id = made("出去再回来");
		byte[] workbook = office.file("/checklists/" + id + "/workbook");
		JsonNode copy = Visitor
			.json(office.upload(CALL + "/import", Map.of("unit", "1502", "title", "回来的"), "清单.xlsx", workbook));
		assertThat(Visitor.json(office.call(CALL + "/" + copy.path("id").asText() + "/versions/1")).path("sections"))
			.isEqualTo(Visitor.json(office.call(CALL + "/" + id + "/versions/1")).path("sections"));
	}

	@Test
	void whoWasOvertakenSeesTheOthersTextAndKeepsTheirOwn() {
		String id = made("两人同时改");
		assertThat(office.post("/checklists/" + id, typed("先改的")).statusCode()).isEqualTo(302);
		HttpResponse<String> late = office.post("/checklists/" + id, typed("后改的"));
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(late.body()).contains("后改的", "先改的");
		assertThat(Visitor.json(office.call(CALL + "/" + id)).path("title").asText()).isEqualTo("先改的");
		String stale = "{\"basis\":1,\"title\":\"x\",\"note\":\"\",\"sections\":[]}";
		assertThat(office.call("PUT", CALL + "/" + id, stale).statusCode()).isEqualTo(409);
	}

	@ParameterizedTest
	@CsvSource({ "title,''", "item.i1.points,-1", "item.i1.points,many", "item.i1.points,99999999999",
			"item.i1.kind,MOOD", "item.i1.text,''", "section.s0.title,''", "item.i1.condition,i9", "unit,1505" })
	void whatIsUnfitIsRefusedAndStaysInTheEditor(String field, String value) {
		Map<String, String> typed = typed("留在页面上的标题");
		typed.put(field, value);
		long before = total();
		HttpResponse<String> refused = office.post("/checklists", typed);
		assertThat(refused.statusCode()).isIn(403, 422);
		assertThat(refused.body()).contains("到大厅时使用", "problem");
		assertThat(total()).isEqualTo(before);
	}

	/** A number of a billion digits is one a line long where it is typed. */
	@ParameterizedTest
	@CsvSource({ "lowest,1e999999999", "highest,1e999999999", "lowest,1e-999999999", "highest,NaN" })
	void numbersNobodyCanWriteOutAreRefused(String bound, String value) {
		Map<String, String> typed = typed("数字");
		typed.put("item.i1.kind", "NUMBER");
		typed.put("item.i1." + bound, value);
		assertThat(office.post("/checklists", typed).statusCode()).isEqualTo(422);
		assertThat(office.post("/checklists/preview", typed).statusCode()).isEqualTo(200);
		String body = "{\"unit\":\"1502\",\"title\":\"x\",\"note\":\"\",\"sections\":[{\"title\":\"一\",\"items\":[{\"key\":\"a\","
				+ "\"text\":\"人数\",\"kind\":\"NUMBER\",\"points\":5,\"deduction\":5,\"" + bound + "\":" + value
				+ "}]}]}";
		assertThat(office.call("POST", CALL, body).statusCode()).isBetween(400, 422);
	}

	@Test
	void aTrialRunSaysWhatIsMissingAndCountsHostileAnswersAsNone() {
		Map<String, String> typed = typed("试答");
		typed.put("item.i1.kind", "NUMBER");
		typed.put("item.i1.lowest", "3");
		for (String answer : new String[] { "1e999999999", "<script>", "-0", "NaN", "", "5" }) {
			typed.put("answer.i1", answer);
			HttpResponse<String> tried = office.post("/checklists/preview", typed);
			assertThat(tried.statusCode()).as(answer).isEqualTo(200);
			assertThat(tried.body()).as(answer).doesNotContain("<script>");
		}
		String id = made("试算");
		for (String answers : new String[] { "{}", "{\"answers\":{\"i1\":{\"value\":\"YES\",\"note\":\"\"}}}",
				"{\"answers\":{\"i1\":{\"value\":null}}}", "{\"answers\":{\"i1\":null}}",
				"{\"answers\":{\"none\":{\"value\":\"x\"}}}", "{\"photographed\":[null]}" }) {
			HttpResponse<String> answer = office.call("POST", CALL + "/" + id + "/versions/1/evaluation", answers);
			assertThat(answer.statusCode()).as(answers + answer.body()).isIn(200, 400, 422);
		}
	}

	@Test
	void othersReadWhatTheyAreVisitedWithAndChangeNothing() {
		String id = made("只给本市用");
		Visitor below = new Visitor(port, "head.150203", "demo-2026");
		below.signIn();
		assertThat(below.get("/checklists/" + id).statusCode()).isEqualTo(200);
		assertThat(below.get("/checklists/" + id + "/edit").statusCode()).isEqualTo(403);
		assertThat(below.get("/checklists/new").statusCode()).isEqualTo(403);
		assertThat(below.post("/checklists/" + id, typed("改")).statusCode()).isEqualTo(403);
		assertThat(below.post("/checklists/" + id + "/retirement", Map.of()).statusCode()).isEqualTo(403);
		Visitor elsewhere = new Visitor(port, "office.1505", "demo-2026");
		elsewhere.signIn();
		for (String page : new String[] { "", "/edit", "/workbook" }) {
			assertThat(elsewhere.get("/checklists/" + id + page).statusCode()).as(page).isEqualTo(404);
		}
		assertThat(elsewhere.get("/checklists/new?from=" + id + "&version=1").statusCode()).isEqualTo(404);
		assertThat(elsewhere.call("POST", CALL + "/" + id + "/versions/1/evaluation", "{}").statusCode())
			.isEqualTo(404);
	}

	private long total() {
		return Visitor.json(office.call(CALL)).path("total").asLong();
	}

}
