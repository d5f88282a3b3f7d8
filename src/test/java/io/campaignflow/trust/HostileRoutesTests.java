package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Routes nobody should send are refused in words over REST and from the editor: nothing
 * is stored, nothing is deployed. What is only text stays text in the decision table.
 */
@CampaignFlowTest
class HostileRoutesTests {

	private static final String ROW = "{\"levels\":[],\"title\":\"审核\",\"role\":\"OFFICE\",\"whose\":\"OWN\","
			+ "\"mode\":\"ANY\",\"workingDays\":2,\"remindDays\":1,\"escalateDays\":1}";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	static Stream<String> bodies() {
		return Stream.of("", "null", "[]", "7", "{", route("[]"), route("[null]"), route("{}"), route("\"x\""),
				route("[" + ROW.replace("\"OFFICE\"", "\"ADMIN\"") + "]"),
				route("[" + ROW.replace("\"OFFICE\"", "\"OFFICE') or (1=1\"") + "]"),
				route("[" + ROW.replace("\"OWN\"", "\"MOON\"") + "]"), route("[" + ROW.replace("\"ANY\"", "7") + "]"),
				route("[" + ROW.replace("\"workingDays\":2", "\"workingDays\":-1") + "]"),
				route("[" + ROW.replace("\"workingDays\":2", "\"workingDays\":1e99") + "]"),
				route("[" + ROW.replace("\"remindDays\":1", "\"remindDays\":9") + "]"),
				route("[" + ROW.replace("审核", "a\\u0000b") + "]"), route("[" + ROW.replace("审核", "a\\ud800b") + "]"),
				route("[" + ROW.replace("审核", "长".repeat(101)) + "]"), route("[" + ROW.replace("审核", " ") + "]"),
				route("[" + ROW.replace("\"levels\":[]", "\"levels\":[\"GALAXY\"]") + "]"),
				route("[" + ROW + "]").replace("试验", "长".repeat(101)), route("[" + ROW + "]").replace("试验", ""),
				route("[" + (ROW + ",").repeat(500) + ROW + "]"), route("[" + ROW + "]").replace("\"15\"", "\"1502\""),
				route("[" + ROW + "]").replace("\"15\"", "\"nowhere\""),
				route("[" + ROW + "]").replace("\"15\"", "null"),
				route("[" + ROW + "]").replace("{\"unit", "{\"admin\":true,\"unit"));
	}

	private static String route(String rows) {
		return "{\"unit\":\"15\",\"title\":\"试验\",\"rows\":" + rows + "}";
	}

	@ParameterizedTest
	@MethodSource("bodies")
	void whatIsNoRouteIsRefusedAndLeavesNothing(String body) {
		long before = stored();
		HttpResponse<String> answer = new Visitor(port, "office.15", "demo-2026").call("POST", "/api/v1/routes", body);
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContain("Exception", "java.", "SQL");
		assertThat(stored()).isEqualTo(before);
	}

	/** Expressions, markup and quotes are letters of a title. */
	@Test
	void aTitleIsNeverRead() {
		String title = "${7*7} \\\"; <script>alert(1)</script> }} #{1} ' or 1=1 -- {{x}}";
		Visitor office = new Visitor(port, "office.15", "demo-2026");
		HttpResponse<String> made = office.call("POST", "/api/v1/routes", route("[" + ROW.replace("审核", title) + "]"));
		assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
		JsonNode version = Visitor.json(made);
		String plain = title.replace("\\\"", "\"");
		assertThat(version.path("rows").get(0).path("title").asText()).isEqualTo(plain);
		String key = version.path("route").asText();
		HttpResponse<String> trial = office.call("POST", "/api/v1/routes/" + key + "/trial", "{\"unit\":\"150203\"}");
		assertThat(trial.statusCode()).as(trial.body()).isEqualTo(200);
		assertThat(Visitor.json(trial).path("steps").get(0).path("title").asText()).isEqualTo(plain);
		assertThat(office.signIn()).endsWith("/");
		assertThat(office.get("/routes/" + key).body()).doesNotContain("<script>alert(1)").contains("&lt;script&gt;");
	}

	@Test
	void othersChangeNoRouteAndTheEditorKeepsWhatWasTyped() {
		for (String stranger : new String[] { "drafter.150203", "office.1502", "head.1505" }) {
			Visitor visitor = new Visitor(port, stranger, "demo-2026");
			assertThat(visitor.call("POST", "/api/v1/routes", route("[" + ROW + "]")).statusCode()).isEqualTo(403);
			assertThat(visitor.call("POST", "/api/v1/routes/review-route/retirement", "").statusCode()).isEqualTo(403);
			assertThat(visitor.call("POST", "/api/v1/routes/review-route/reinstatement", "").statusCode())
				.isEqualTo(403);
		}
		Visitor office = new Visitor(port, "office.15", "demo-2026");
		assertThat(office.signIn()).endsWith("/");
		HttpResponse<String> refused = office.post("/routes",
				Map.of("unit", "15", "title", "我写的名称", "note", "<b>改</b>"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("我写的名称", "&lt;b&gt;改&lt;/b&gt;");
	}

	private long stored() {
		return jdbc.queryForObject("select count(*) from review_route_version", Long.class);
	}

}
