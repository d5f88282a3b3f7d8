package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What nobody should ask of time and flow, the event log and the yearly assessment is
 * refused in words and changes nothing.
 */
@CampaignFlowTest
class HostileFlowTests {

	private static final String GOOD = "{\"PLAN_ON_TIME\":20,\"ROUNDS\":10,\"ITEMS_CLOSED\":25,\"ITEMS_IN_TIME\":15,"
			+ "\"ITEMS_KEPT\":10,\"SATISFACTION\":10,\"FINDINGS_ANSWERED\":10}";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ApplicationContext beans;

	static Stream<String> calls() {
		return Stream.of("/api/v1/flow", "/api/v1/flow?campaign=nowhere", "/api/v1/flow?campaign=%27%20or%201=1--",
				"/api/v1/flow?campaign=%00", "/api/v1/flow/passages?campaign=nowhere&unit=15&size=100000",
				"/api/v1/flow/plans?campaign=nowhere&which=EVERYTHING", "/api/v1/event-log/xes?unit=nowhere",
				"/api/v1/event-log/xes?from=2026-05-02&to=2026-05-01", "/api/v1/event-log/xes?from=yesterday",
				"/api/v1/event-log/csv?kind=PERSON", "/api/v1/event-log/csv?persons=PASSWORD",
				"/api/v1/assessments/15?year=99999", "/api/v1/assessments/15?year=x", "/api/v1/assessments/15",
				"/api/v1/assessments/nowhere?year=2026", "/api/v1/assessments?unit=15&year=2026&page=-1",
				"/api/v1/assessments/15/weights?level=GALAXY");
	}

	@ParameterizedTest
	@MethodSource("calls")
	void whatCannotBeMeantIsRefused(String call) {
		HttpResponse<String> answer = new Visitor(port, "office.15", "demo-2026").call(call);
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContain("Exception", "java.", "SQL");
	}

	static Stream<String> weights() {
		return Stream.of("", "null", "[]", "{", "{\"version\":0}", body("{}"), body("null"),
				body(GOOD.replace(":20", ":21")), body(GOOD.replace(":20", ":-20")), body(GOOD.replace(":20", ":1e99")),
				body(GOOD.replace(":20", ":\"x\"")), body(GOOD.replace("ROUNDS", "FRIENDSHIP")),
				body(GOOD).replace("\"version\":0", "\"version\":7"));
	}

	private static String body(String points) {
		return "{\"version\":0,\"points\":" + points + "}";
	}

	@ParameterizedTest
	@MethodSource("weights")
	void whatAreNoWeightsIsRefusedAndLeavesNothing(String body) {
		long before = stored();
		HttpResponse<String> answer = new Visitor(port, "office.1505", "demo-2026").call("PUT",
				"/api/v1/assessments/1505/weights?level=VILLAGE", body);
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContain("Exception", "java.", "SQL");
		assertThat(stored()).isEqualTo(before);
	}

	@Test
	void onlyTheOfficeOfTheUnitSetsWeightsAndOnlyForLevelsBelow() {
		long before = stored();
		for (String account : List.of("admin", "leading.1505", "head.1505", "office.15")) {
			assertThat(new Visitor(port, account, "demo-2026")
				.call("PUT", "/api/v1/assessments/1505/weights?level=COUNTY", body(GOOD))
				.statusCode()).as(account).isEqualTo(403);
		}
		assertThat(new Visitor(port, "office.1502", "demo-2026")
			.call("PUT", "/api/v1/assessments/1505/weights?level=COUNTY", body(GOOD))
			.statusCode()).isEqualTo(404);
		assertThat(new Visitor(port, "office.1505", "demo-2026")
			.call("PUT", "/api/v1/assessments/1505/weights?level=PREFECTURE", body(GOOD))
			.statusCode()).isEqualTo(422);
		assertThat(stored()).isEqualTo(before);
	}

	/** The second of two clicks, or of two people, learns that somebody was faster. */
	@Test
	void weightsSetTwiceAreSetOnceAndWhatWasTypedStays() {
		Visitor office = new Visitor(port, "office.150502", "demo-2026");
		assertThat(office.signIn()).endsWith("/");
		Map<String, String> form = new HashMap<>(
				Map.of("level", "TOWNSHIP", "version", "0", "PLAN_ON_TIME", "30", "ROUNDS", "10", "ITEMS_CLOSED", "20",
						"ITEMS_IN_TIME", "10", "ITEMS_KEPT", "10", "SATISFACTION", "10", "FINDINGS_ANSWERED", "10"));
		String page = "/assessments/units/150502/weights";
		assertThat(office.post(page, form).statusCode()).isEqualTo(302);
		form.put("PLAN_ON_TIME", "29");
		form.put("ROUNDS", "11");
		HttpResponse<String> second = office.post(page, form);
		assertThat(second.statusCode()).isEqualTo(409);
		assertThat(second.body()).contains("value=\"29\"").contains("别人刚刚设定了新的分值");
		form.put("PLAN_ON_TIME", "<script>alert(1)</script>");
		HttpResponse<String> hostile = office.post(page, form);
		assertThat(hostile.statusCode()).isEqualTo(422);
		assertThat(hostile.body()).doesNotContain("<script>alert(1)").contains("请填 0 到 100 的整数");
		assertThat(
				jdbc.queryForObject("select count(*) from assessment_weights where unit_code = '150502'", Long.class))
			.isEqualTo(1);
		assertThat(jdbc.queryForObject("""
				select count(*) from audit_entry where subject_type = 'unit' and subject_id = '150502'
				and action = 'AssessmentWeightsSet'""", Long.class)).isEqualTo(1);
		jdbc.update("delete from assessment_weights where unit_code = '150502'");
	}

	/**
	 * A title is text in a log, whatever stands in it, and a log is a well-formed file.
	 */
	@Test
	void hostileTitlesStayTextInTheLog() {
		Journey journey = new Journey(beans);
		String campaign = journey.campaign();
		String plan = journey.open(campaign, "150204");
		String title = "=HYPERLINK(\"http://x\",\"y\") </trace><script>\u0007";
		String before = jdbc.queryForObject("select title from plan where id = ?", String.class, plan);
		jdbc.update("update plan set title = ? where id = ?", title, plan);
		Visitor admin = new Visitor(port, "admin", "demo-2026");
		String xes = admin.call("/api/v1/event-log/xes?campaign=" + campaign).body();
		String csv = admin.call("/api/v1/event-log/csv?campaign=" + campaign).body();
		jdbc.update("update plan set title = ? where id = ?", before, plan);
		assertThat(xes).contains("=HYPERLINK(&quot;http://x&quot;").doesNotContain("</trace><script>", "\u0007");
		assertThat(csv).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK", ",\"=HYPERLINK");
	}

	private long stored() {
		return jdbc.queryForObject("select count(*) from assessment_weights", Long.class);
	}

}
