package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.PostgresDatabase;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteTable;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two equal nodes over one PostgreSQL: it does not matter which of them a person or a job
 * meets.
 */
class TwoNodesTests {

	private static final String APPROVAL = "{\"decision\":\"APPROVE\",\"summary\":\"同意\"}";

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static Node one;

	private static Node two;

	@BeforeAll
	static void start() {
		String database = PostgresDatabase.newDatabase();
		String[] arguments = { "--spring.datasource.url=" + database, "--spring.datasource.username=postgres",
				"--spring.datasource.password=", "--camunda.bpm.job-execution.enabled=true" };
		one = Node.start(database, "test", arguments);
		two = Node.start(database, "test", arguments);
	}

	@AfterAll
	static void stop() {
		two.close();
		one.close();
	}

	@Test
	void aSessionOfOneNodeIsGoodAtTheOtherUntilItEnds() {
		Visitor atOne = new Visitor(one.port(), "office.1502", "demo-2026");
		assertThat(atOne.signIn()).endsWith("/");
		Visitor atTwo = atOne.at(two.port());
		assertThat(atTwo.get("/").body()).contains("office.1502");
		assertThat(atTwo.post("/logout", java.util.Map.of()).statusCode()).isEqualTo(302);
		assertThat(atOne.get("/plans").statusCode()).isEqualTo(302);
	}

	@Test
	void aTaskTakenAtOneNodeIsCompletedAtTheOther() {
		Journey journey = new Journey(one.beans());
		String plan = journey.open(journey.campaign(), "150203");
		journey.toReview(plan);
		String task = "/api/v1/tasks/" + journey.task(plan).id();
		Visitor supervisor = new Visitor(one.port(), "supervisor.1502.1", "demo-2026");
		assertThat(supervisor.call("POST", task + "/claim", null).statusCode()).isEqualTo(204);
		Visitor member = new Visitor(two.port(), "member.1502.1", "demo-2026");
		assertThat(member.call("POST", task + "/claim", null).statusCode()).isEqualTo(409);
		assertThat(supervisor.at(two.port()).call("POST", task + "/completion", APPROVAL).statusCode()).isEqualTo(204);
		assertThat(Visitor.json(supervisor.call(task)).path("light").asText()).isEqualTo("done");
	}

	@Test
	void aDecisionRacedAtBothNodesCountsOnce() {
		Journey journey = new Journey(one.beans());
		for (int race = 0; race < 8; race++) {
			String plan = journey.open(journey.campaign(), "150203");
			journey.toReview(plan);
			String path = "/api/v1/tasks/" + journey.task(plan).id() + "/completion";
			CyclicBarrier start = new CyclicBarrier(2);
			CompletableFuture<HttpResponse<String>> left = decide(one, "supervisor.1502.1", path, start);
			CompletableFuture<HttpResponse<String>> right = decide(two, "member.1502.1", path, start);
			assertThat(List.of(left.join().statusCode(), right.join().statusCode())).as("race %d", race)
				.containsExactlyInAnyOrder(204, 409);
			HttpResponse<String> lost = Stream.of(left.join(), right.join())
				.filter((answer) -> answer.statusCode() == 409)
				.findFirst()
				.orElseThrow();
			assertThat(Visitor.json(lost).path("detail").asText()).isNotEmpty();
			JsonNode opinions = Visitor
				.json(new Visitor(two.port(), "office.1502", "demo-2026").call("/api/v1/plans/" + plan + "/opinions"));
			assertThat(opinions).hasSize(1);
			assertThat(jdbc().queryForObject(
					"select count(*) from audit_entry where subject_id = ? and action = 'OpinionGiven'", Long.class,
					plan))
				.isEqualTo(1);
		}
	}

	@Test
	void theJobsOfALaunchAreTakenByWhicheverNodeIsThere() {
		opensAtTheOther(one, two);
		opensAtTheOther(two, one);
	}

	@Test
	void aVersionOfARouteSavedAtOneNodeIsTakenAtTheOther() {
		Visitor office = new Visitor(one.port(), "office.1502", "demo-2026");
		String steps = "\"rows\":[{\"title\":\"%s\",\"role\":\"OFFICE\",\"whose\":\"PARENT\",\"mode\":\"ANY\",\"workingDays\":2}]";
		JsonNode made = Visitor.json(office.call("POST", "/api/v1/routes",
				"{\"unit\":\"1502\",\"title\":\"两个节点\"," + steps.formatted("第一版") + "}"));
		String route = "/api/v1/routes/" + made.path("route").asText();
		Visitor elsewhere = office.at(two.port());
		String trial = "{\"unit\":\"150203\"}";
		assertThat(firstStep(elsewhere, route, trial)).isEqualTo("第一版");
		assertThat(office
			.call("POST", route + "/versions", "{\"basis\":1,\"title\":\"两个节点\"," + steps.formatted("第二版") + "}")
			.statusCode()).isEqualTo(200);
		assertThat(firstStep(elsewhere, route, trial)).isEqualTo("第二版");
		assertThat(firstStep(elsewhere, route, "{\"unit\":\"150203\",\"version\":1}")).isEqualTo("第一版");
		RouteTable atTwo = two.beans().getBean(RouteTable.class);
		OrgUnit unit = two.beans().getBean(OrgUnits.class).get("150203");
		assertThat(atTwo.stepsFor(made.path("route").asText(), null, PlanKind.UNIT, unit).get(0).title())
			.isEqualTo("第二版");
		assertThat(atTwo.stepsFor(made.path("route").asText(), 1, PlanKind.UNIT, unit).get(0).title()).isEqualTo("第一版");
		assertThat(elsewhere
			.call("POST", route + "/versions", "{\"basis\":1,\"title\":\"旧的\"," + steps.formatted("旧的") + "}")
			.statusCode()).isEqualTo(409);
		assertThat(jdbc().queryForObject("select count(*) from review_route_version where route_key = 'review-route'",
				Long.class))
			.isEqualTo(1);
	}

	private static String firstStep(Visitor visitor, String route, String trial) {
		return Visitor.json(visitor.call("POST", route + "/trial", trial)).path("steps").path(0).path("title").asText();
	}

	private static void opensAtTheOther(Node asked, Node working) {
		JobExecutor idle = asked.beans().getBean(JobExecutor.class);
		idle.shutdown();
		try {
			String launch = "/api/v1/campaigns/" + new Journey(asked.beans()).campaign() + "/launch";
			Visitor office = new Visitor(asked.port(), "office.15", "demo-2026");
			assertThat(office.call("POST", launch, "{\"levels\":[\"PREFECTURE\",\"COUNTY\"]}").statusCode())
				.isEqualTo(202);
			await().atMost(LONGEST).until(() -> Visitor.json(office.call(launch)).path("done").asBoolean());
			JsonNode progress = Visitor.json(office.call(launch));
			assertThat(progress.path("opened").asInt()).isEqualTo(progress.path("total").asInt()).isEqualTo(31);
			assertThat(working.beans().getBean(JobExecutor.class).isActive()).isTrue();
		}
		finally {
			idle.start();
		}
	}

	private static CompletableFuture<HttpResponse<String>> decide(Node node, String account, String path,
			CyclicBarrier start) {
		Visitor visitor = new Visitor(node.port(), account, "demo-2026");
		visitor.call("/api/v1/tasks");
		return CompletableFuture.supplyAsync(() -> {
			try {
				start.await();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
			return visitor.call("POST", path, APPROVAL);
		});
	}

	private static JdbcTemplate jdbc() {
		return one.beans().getBean(JdbcTemplate.class);
	}

}
