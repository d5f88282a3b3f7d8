package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.plan.PlanView;
import io.campaignflow.workflow.WorkItem;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What should never be sent is refused in words, with the status it deserves, and leaves
 * everything as it was.
 */
@CampaignFlowTest
class HostileInputTests {

	private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&`"
			+ "'); drop table plan; -- ${7*7} #{7*7} [[${7*7}]] {{7*7}} *{7*7} ~{7*7} __${7*7}__ "
			+ "\u202Egnitfel\u202C \u200Bnull%00 ${T(java.lang.Runtime).getRuntime()}";

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcTemplate jdbc;

	@LocalServerPort
	private int port;

	private Journey journey;

	private String plan;

	private Visitor drafter;

	@BeforeEach
	void openPlan() {
		journey = new Journey(beans);
		plan = journey.open(journey.campaign(), "150203");
		drafter = visitor("drafter.150203");
	}

	static Stream<String> drafts() {
		String deep = "[".repeat(100_000) + "]".repeat(100_000);
		String title = "{\"version\":1,\"title\":";
		return Stream.of("", "null", "[]", "\"text\"", "7", "{", "{}x", "{\"version\":\"one\"}", "{\"version\":[1]}",
				title + "{\"a\":1}}", title + "\"a\",\"sections\":{}}", title + "\"a\",\"sections\":[\"x\"]}",
				title + "\"a\",\"sections\":[{\"key\":\"goals\",\"text\":\"x\",\"requirements\":[null]}]}",
				title + "\"a\",\"measures\":[{\"deadline\":\"tomorrow\"}]}", title + "\"a\",\"unheardOf\":1}",
				title + "\"a\\u0000b\"}", title + "\"a\\u0007b\"}", title + "\"a\\ud800b\"}",
				title + "\"" + "长".repeat(201) + "\"}", "{\"version\":1,\"sections\":" + deep + "}",
				"{\"version\":1,\"sections\":[{\"key\":\"goals\",\"text\":\"" + "x".repeat(50_001) + "\"}]}",
				"{\"version\":99999999999999999999,\"title\":\"a\"}",
				title + "\"a\",\"answers\":[{\"comment\":\"no-such\",\"text\":\"x\"}]}");
	}

	@ParameterizedTest
	@MethodSource("drafts")
	void unfitDraftsAreRefusedOverRestAndFromThePage(String body) {
		State before = state();
		refused(drafter.call("PUT", "/api/v1/plans/" + plan + "/draft", body));
		assertThat(state()).isEqualTo(before);
		Visitor page = visitor("drafter.150203");
		page.signIn();
		String own = body.replace("\"comment\":\"no-such\"", "\"remark\":\"no-such\"");
		refused(page.json("PUT", "/plans/" + plan + "/draft", own));
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/json;charset=UTF-8", "application/vnd.x+json" })
	void hugeBodiesAreCutOff(String type) {
		State before = state();
		String huge = "{\"version\":1,\"title\":\"" + "x".repeat(9 * 1024 * 1024) + "\"}";
		HttpResponse<String> answer = drafter.call("PUT", "/api/v1/plans/" + plan + "/draft", huge, "Content-Type",
				type);
		assertThat(answer.statusCode()).isIn(413, 415);
		refused(answer);
		HttpResponse<String> keyed = drafter.call("PUT", "/api/v1/plans/" + plan + "/draft", huge, "Content-Type", type,
				"Idempotency-Key", UUID.randomUUID().toString());
		assertThat(keyed.statusCode()).isIn(413, 415);
		assertThat(state()).isEqualTo(before);
	}

	static Stream<String> decisions() {
		return Stream.of("", "null", "[]", "7", "{", "{}", "{\"decision\":5}", "{\"decision\":{\"a\":1}}",
				"{\"decision\":\"MAYBE\"}", "{\"decision\":[\"APPROVE\",\"RETURN\"]}", "{\"decision\":null}",
				"{\"decision\":\"RETURN\"}", "{\"decision\":\"RETURN\",\"grounds\":\"NOT_OPERABLE\",\"x\":1}",
				"{\"decision\":\"APPROVE\",\"comments\":\"many\"}", "{\"decision\":\"APPROVE\",\"comments\":[[]]}",
				"{\"decision\":\"APPROVE\",\"comments\":[{\"section\":\"goals\",\"text\":{}}]}",
				"{\"decision\":\"APPROVE\",\"score\":\"abc\"}", "{\"decision\":\"APPROVE\",\"score\":1e400}",
				"{\"decision\":\"APPROVE\",\"summary\":\"a\\u0000\"}",
				"{\"decision\":\"APPROVE\",\"summary\":\"" + "x".repeat(2001) + "\"}",
				"{\"decision\":\"RETURN\",\"grounds\":[\"NOT_OPERABLE\"],\"summary\":\"x\",\"returnTo\":\"7\"}",
				"{\"decision\":\"APPROVE\",\"" + "k".repeat(5000) + "\":1}",
				"{\"decision\":\"APPROVE\",\"nested\":" + "{\"a\":".repeat(900) + "1" + "}".repeat(900) + "}");
	}

	@Test
	void unfitDecisionsAreRefusedOverRestFromThePageAndFromTasklist() {
		journey.toReview(plan);
		String task = journey.task(plan).id();
		State before = state();
		Visitor supervisor = visitor("supervisor.1502.1");
		supervisor.signIn();
		for (String body : decisions().toList()) {
			refused(supervisor.call("POST", "/api/v1/tasks/" + task + "/completion", body));
			String page = "{\"task\":\"" + task + "\",\"answers\":" + (body.isEmpty() ? "{}" : body) + "}";
			refused(supervisor.json("POST", "/plans/" + plan + "/review", page));
			assertThat(state()).as(body).isEqualTo(before);
		}
		for (String variables : List.of("{}", "{\"decision\":{\"value\":\"MAYBE\",\"type\":\"String\"}}",
				"{\"decision\":{\"value\":\"APPROVE\"},\"planted\":{\"value\":1}}",
				"{\"decision\":{\"value\":\"rO0ABQ==\",\"type\":\"Object\",\"valueInfo\":{\"objectTypeName\":"
						+ "\"java.util.HashMap\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}")) {
			HttpResponse<String> answer = supervisor.enginePost("/task/" + task + "/submit-form",
					"{\"variables\":" + variables + "}");
			assertThat(answer.statusCode()).as(variables).isBetween(400, 499);
			assertThat(state()).as(variables).isEqualTo(before);
		}
	}

	@Test
	void hostileTextIsKeptAsItIsAndShownAsText() throws JsonProcessingException {
		String kept = save(Map.of("version", journey.plans().get(plan).version(), "title", HOSTILE.substring(0, 60),
				"sections", List.of(Map.of("key", "goals", "text", HOSTILE, "requirements", List.of("R1"))), "measures",
				List.of(Map.of("title", HOSTILE, "domain", "RURAL", "responsibleUnit", HOSTILE, "responsiblePerson",
						"y", "deadline", "2027-01-01", "indicator", "12 " + HOSTILE, "requirement", "R1"))));
		assertThat(kept).isEqualTo(HOSTILE);
		Visitor page = visitor("drafter.150203");
		page.signIn();
		List<HttpResponse<String>> pages = new ArrayList<>();
		pages.add(page.get("/plans/" + plan + "/draft"));
		journey.complete("drafter.150203", plan, Map.of("confirmed", true, "note", HOSTILE));
		Visitor head = visitor("head.150203");
		head.signIn();
		pages.add(head.get("/plans/" + plan + "/review?task=" + journey.task(plan).id()));
		journey.complete("head.150203", plan, Map.of("decision", "SIGN"));
		journey.complete("supervisor.1502.1", plan,
				Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "summary", HOSTILE, "comments",
						List.of(Map.of("section", "goals", "text", HOSTILE, "quote", "<script>alert(1)</script>"))));
		for (String part : List.of("", "/draft", "/revisions", "/revisions/1", "/coverage", "/opinions", "/process",
				"/history")) {
			pages.add(page.get("/plans/" + plan + part));
		}
		pages.add(page.get("/"));
		pages.add(page.get("/plans?text=" + encoded("<script>alert(1)</script>\"'")));
		pages.add(page.get("/organisation?text=" + encoded(HOSTILE)));
		for (HttpResponse<String> shown : pages) {
			assertThat(shown.statusCode()).as(shown.uri().toString()).isEqualTo(200);
			assertThat(shown.body()).as(shown.uri().toString())
				.doesNotContain("<script>alert", "<img src=x", "[[49]]", "{{49}}", "__49__");
		}
		assertThat(pages.get(0).body()).contains("&lt;script&gt;");
		assertThat(jdbc.queryForObject("select count(*) from plan", Long.class)).isPositive();
	}

	@Test
	void theSecondOfTwoClicksLearnsWhoDecided() {
		journey.toReview(plan);
		String task = journey.task(plan).id();
		String body = "{\"decision\":\"APPROVE\",\"summary\":\"同意\"}";
		assertThat(
				visitor("supervisor.1502.1").call("POST", "/api/v1/tasks/" + task + "/completion", body).statusCode())
			.isEqualTo(204);
		State decided = state();
		for (String account : List.of("supervisor.1502.1", "member.1502.1")) {
			Visitor late = visitor(account);
			HttpResponse<String> answer = late.call("POST", "/api/v1/tasks/" + task + "/completion", body);
			assertThat(answer.statusCode()).isEqualTo(409);
			assertThat(Visitor.json(answer).path("code").asText()).isEqualTo("task-already-completed");
			assertThat(Visitor.json(answer).path("detail").asText())
				.contains(journey.actor("supervisor.1502.1").name());
			late.signIn();
			assertThat(late
				.json("POST", "/plans/" + plan + "/review", "{\"task\":\"" + task + "\",\"answers\":" + body + "}")
				.statusCode()).isEqualTo(409);
			assertThat(late.call("POST", "/api/v1/tasks/" + task + "/claim", null).statusCode()).isEqualTo(409);
		}
		assertThat(state()).isEqualTo(decided);
	}

	@Test
	void aRepeatedKeyIsAnsweredOnceAndNeverForAnotherRequest() {
		String key = UUID.randomUUID().toString();
		String path = "/api/v1/plans/" + plan + "/draft";
		String body = "{\"version\":1,\"title\":\"一\"}";
		HttpResponse<String> first = drafter.call("PUT", path, body, "Idempotency-Key", key);
		assertThat(first.statusCode()).isEqualTo(200);
		State saved = state();
		HttpResponse<String> again = drafter.call("PUT", path, body, "Idempotency-Key", key);
		assertThat(again.statusCode()).isEqualTo(200);
		assertThat(again.body()).isEqualTo(first.body());
		assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
		refused(drafter.call("PUT", path, body.replace('一', '二'), "Idempotency-Key", key));
		refused(drafter.call("PUT", path, body, "Idempotency-Key", "k".repeat(129)));
		HttpResponse<String> stale = drafter.call("PUT", path, body);
		assertThat(stale.statusCode()).isEqualTo(409);
		assertThat(Visitor.json(stale).at("/theirs/version").asLong()).isEqualTo(2);
		refused(visitor("head.150203").call("PUT", path, body, "Idempotency-Key", key));
		assertThat(state()).isEqualTo(saved);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/plans?page=-1", "/api/v1/plans?size=0", "/api/v1/plans?size=99999999999",
			"/api/v1/plans?sort=id;drop", "/api/v1/plans?status=X", "/api/v1/plans/%00", "/api/v1/plans/..%2f..%2f",
			"/api/v1/units?text=%00", "/api/v1/units", "/api/v1/tasks?view=all", "/api/v1/tasks/'%20or%201=1",
			"/api/v1/audit?subject=x", "/api/v1/audit?subject=plan:'--", "/api/v1/audit?subject=%00",
			"/api/v1/plans?text=a%00b", "/api/v1/units/15%27", "/api/v1/groups?kind=X", "/api/v1/campaigns?page=x" })
	void oddAddressesAreRefusedInWords(String path) {
		HttpResponse<String> answer = drafter.call(path);
		assertThat(answer.statusCode()).isBetween(400, 499);
		assertThat(answer.body()).doesNotContain("Exception", "java.", "SELECT", "select ");
	}

	@Test
	void wrongFilesLeaveTheForestAsItWas() {
		Visitor admin = visitor("admin");
		Long units = jdbc.queryForObject("select count(*) from org_unit", Long.class);
		for (String file : List.of("", "\u0000\u0001\u0002PNG", "PK\u0003\u0004", "code;name\n1;x",
				"code,name,parent_code,level\n77,x,no-such,COUNTY", "code,name,parent_code,level\n77,x,15,PLANET",
				"code,name,parent_code,level\n77,x,15,PREFECTURE\n77,y,15,PREFECTURE",
				"code,name,parent_code,level\n77,x,78,COUNTY\n78,y,77,COUNTY",
				"code,name,parent_code,level\n77,\"never closed,15,PREFECTURE",
				"code,name,parent_code,level\n77,a\u0000b,15,PREFECTURE",
				"code,name,parent_code,level\n77,a\u0007b,15,PREFECTURE",
				"code,name,parent_code,level\n77," + "x".repeat(100_000) + ",15,PREFECTURE")) {
			refused(admin.call("POST", "/api/v1/units/import", file, "Content-Type", "text/csv"));
			assertThat(jdbc.queryForObject("select count(*) from org_unit", Long.class)).as(file).isEqualTo(units);
		}
		refused(drafter.call("POST", "/api/v1/units/import", "code,name,parent_code,level\n77,x,15,PREFECTURE",
				"Content-Type", "text/csv"));
	}

	@Test
	void formsWithoutTokenOrWithOthersTasksChangeNothing() {
		State before = state();
		Visitor stranger = visitor("head.150502");
		stranger.signIn();
		String task = journey.task(plan).id();
		assertThat(stranger.post("/tasks/" + task, Map.of("confirmed", "true")).statusCode()).isEqualTo(404);
		assertThat(stranger.post("/tasks/" + task + "/claim", Map.of()).statusCode()).isEqualTo(404);
		assertThat(stranger.post("/tasks/claims", Map.of("task", task)).statusCode()).isBetween(200, 499);
		Visitor owner = visitor("drafter.150203");
		owner.signIn();
		assertThat(owner.postWithoutToken("/tasks/" + task, "confirmed=true").statusCode()).isIn(302, 403);
		assertThat(state()).isEqualTo(before);
	}

	private String save(Map<String, Object> body) throws JsonProcessingException {
		HttpResponse<String> answer = drafter.call("PUT", "/api/v1/plans/" + plan + "/draft",
				new ObjectMapper().writeValueAsString(body));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return Visitor.json(answer).at("/sections/0/text").asText();
	}

	/**
	 * A problem in words: a 4xx with a code, and nothing of the inside of the product.
	 */
	private static void refused(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		JsonNode problem = Visitor.json(answer);
		assertThat(problem.path("code").asText()).isNotEmpty();
		assertThat(problem.path("detail").asText()).isNotEmpty().doesNotContain("Exception", "java.", "com.fasterxml");
		assertThat(answer.body()).doesNotContain("Exception", "com.fasterxml");
	}

	private Visitor visitor(String account) {
		return new Visitor(port, account, "demo-2026");
	}

	private static String encoded(String text) {
		return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
	}

	private State state() {
		List<WorkItem> open = journey.tasks().openOf(plan);
		Long records = jdbc.queryForObject("select count(*) from audit_entry where subject_id = ?", Long.class, plan);
		Long variables = jdbc.queryForObject("select count(*) from act_ru_variable", Long.class);
		return new State(journey.plans().get(plan), open, records, variables);
	}

	/** Everything a refused call could have changed. */
	private record State(PlanView plan, List<WorkItem> open, Long records, Long variables) {
	}

}
