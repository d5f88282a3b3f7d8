package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.plan.PlanView;
import io.campaignflow.workflow.WorkItem;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Withdrawals, revocations and added steps nobody should send are refused in words over
 * REST and from the page, and leave everything as it was.
 */
@CampaignFlowTest
class HostileMovesTests {

	private static final String STEP = "{\"round\":1,\"step\":0,\"place\":\"AFTER\",\"people\":[\"leading.15\"],"
			+ "\"mode\":\"SINGLE\",\"workingDays\":2,\"reason\":\"先把关\"}";

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private JdbcTemplate jdbc;

	@LocalServerPort
	private int port;

	private Journey journey;

	private String plan;

	@BeforeEach
	void aPlanInReview() {
		journey = new Journey(beans);
		plan = journey.open(journey.campaign(), "150203");
		journey.toReview(plan);
	}

	static Stream<String> bodies() {
		return Stream.of("", "null", "[]", "7", "{", "{\"round\":\"one\"}", "{\"round\":1,\"step\":[0]}",
				"{\"round\":99999999999999,\"step\":0}", "{\"round\":1,\"step\":-1}", "{\"round\":2,\"step\":0}",
				"{\"round\":1,\"step\":0,\"unheardOf\":true}", "{\"reason\":\"\"}", "{\"reason\":\"a\\u0000b\"}",
				"{\"reason\":\"a\\u0007b\"}", "{\"reason\":\"a\\ud800b\"}", "{\"reason\":{\"a\":1}}",
				"{\"reason\":\"" + "长".repeat(501) + "\"}", STEP.replace("\"AFTER\"", "\"BESIDE\""),
				STEP.replace("\"SINGLE\"", "\"EVERYBODY\""), STEP.replace("2,\"reason\"", "0,\"reason\""),
				STEP.replace("2,\"reason\"", "1e400,\"reason\""), STEP.replace("[\"leading.15\"]", "[]"),
				STEP.replace("[\"leading.15\"]", "[null]"), STEP.replace("[\"leading.15\"]", "\"leading.15\""),
				STEP.replace("leading.15", "nobody"), STEP.replace("leading.15", "a\\u0000b"),
				STEP.replace("leading.15", "ADMIN@system"), STEP.replace("leading.15", "OFFICE@%"),
				STEP.replace("leading.15", "OFFICE@' or 1=1 --"), STEP.replace("leading.15", "GROUP@x"),
				STEP.replace("leading.15", "member.1502.1"), STEP.replace("leading.15", "drafter.150203"),
				STEP.replace("leading.15", "x".repeat(5000)), STEP.replace("先把关", "\\u0000"),
				STEP.replace("[\"leading.15\"]", "[" + "\"a\",".repeat(5000) + "\"b\"]"));
	}

	@Test
	void unfitMovesAreRefusedOverRestAndFromThePage() {
		State before = state();
		Map<String, String> moves = Map.of("withdrawal", "drafter.150203", "revocation", "office.15", "steps",
				"supervisor.1502.1");
		moves.forEach((move, account) -> {
			Visitor person = visitor(account);
			person.signIn();
			bodies().forEach(body -> {
				refused(person.call("POST", "/api/v1/plans/" + plan + "/" + move, body), move + body);
				refused(person.json("POST", "/plans/" + plan + "/" + move, body), move + body);
				assertThat(state()).as(move + body).isEqualTo(before);
			});
		});
	}

	@Test
	void othersCannotMoveThePlan() {
		State before = state();
		String seen = "{\"round\":1,\"step\":0}";
		for (String account : List.of("office.1502", "leader.1502.1", "admin")) {
			Visitor other = visitor(account);
			assertThat(other.call("POST", "/api/v1/plans/" + plan + "/withdrawal", seen).statusCode()).isEqualTo(403);
			assertThat(other.call("POST", "/api/v1/plans/" + plan + "/steps", STEP).statusCode()).isEqualTo(403);
			assertThat(other.call("POST", "/api/v1/plans/" + plan + "/revocation", "{\"reason\":\"x\"}").statusCode())
				.isEqualTo(403);
			assertThat(other.call("DELETE", "/api/v1/plans/" + plan + "/steps/0", null).statusCode()).isEqualTo(403);
		}
		Visitor stranger = visitor("head.150502");
		for (String move : List.of("withdrawal", "revocation", "steps")) {
			assertThat(stranger.call("POST", "/api/v1/plans/" + plan + "/" + move, STEP).statusCode()).isBetween(400,
					404);
		}
		assertThat(stranger.call("/api/v1/plans/" + plan + "/moves").statusCode()).isEqualTo(404);
		assertThat(stranger.call("/api/v1/plans/" + plan + "/steps/candidates").statusCode()).isEqualTo(404);
		for (String n : List.of("7", "-1", "x", "99999999999", "%00")) {
			assertThat(visitor("office.15").call("DELETE", "/api/v1/plans/" + plan + "/steps/" + n, null).statusCode())
				.isBetween(400, 404);
		}
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void movesGoTheirWayOverRest() {
		Visitor reviewer = visitor("supervisor.1502.1");
		assertThat(Visitor.json(reviewer.call("/api/v1/plans/" + plan + "/moves")).path("addStep").asBoolean())
			.isTrue();
		assertThat(reviewer.call("/api/v1/plans/" + plan + "/steps/candidates?text=leading").body())
			.contains("\"leading.15\"")
			.doesNotContain("drafter.150203");
		assertThat(reviewer.call("/api/v1/plans/" + plan + "/steps/candidates?text=%25%27").statusCode())
			.isEqualTo(200);
		HttpResponse<String> added = reviewer.call("POST", "/api/v1/plans/" + plan + "/steps", STEP);
		assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
		int step = Visitor.json(added).path("step").asInt();
		assertThat(reviewer.call("DELETE", "/api/v1/plans/" + plan + "/steps/" + step, null).statusCode())
			.isEqualTo(204);
		Visitor head = visitor("head.150203");
		assertThat(head.call("POST", "/api/v1/plans/" + plan + "/withdrawal", "{\"round\":1,\"step\":0}").statusCode())
			.isEqualTo(204);
		HttpResponse<String> late = head.call("POST", "/api/v1/plans/" + plan + "/withdrawal",
				"{\"round\":1,\"step\":0}");
		assertThat(late.statusCode()).isEqualTo(409);
		assertThat(Visitor.json(late).path("code").asText()).isEqualTo("already-withdrawn");
		assertThat(visitor("office.15").call("POST", "/api/v1/plans/" + plan + "/revocation", "{\"reason\":\"撤并\"}")
			.statusCode()).isEqualTo(204);
		assertThat(Visitor.json(head.call("/api/v1/plans/" + plan)).path("status").asText()).isEqualTo("REVOKED");
	}

	private static void refused(HttpResponse<String> answer, String what) {
		assertThat(answer.statusCode()).as(what + answer.body()).isBetween(400, 499);
		assertThat(Visitor.json(answer).path("code").asText()).as(what).isNotEmpty();
		assertThat(Visitor.json(answer).path("detail").asText()).as(what)
			.isNotEmpty()
			.doesNotContain("Exception", "java.", "com.fasterxml");
	}

	private Visitor visitor(String account) {
		return new Visitor(port, account, "demo-2026");
	}

	private State state() {
		Long records = jdbc.queryForObject("select count(*) from audit_entry where subject_id = ?", Long.class, plan);
		return new State(journey.plans().get(plan), journey.tasks().openOf(plan), records);
	}

	/** Everything a refused call could have changed. */
	private record State(PlanView plan, List<WorkItem> open, Long records) {
	}

}
