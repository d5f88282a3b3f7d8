package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.campaignflow.Line;
import io.campaignflow.PostgresDatabase;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * While PostgreSQL cannot be reached everybody is told so in plain words; afterwards the
 * same sessions go on without a restart, and what was acknowledged is there.
 */
class DatabaseAwayTests {

	private static final String AWAY = "数据库暂时连接不上";

	private static final Duration LONGEST = Duration.ofSeconds(30);

	private static Line line;

	private static Node node;

	@BeforeAll
	static void start() {
		String database = PostgresDatabase.newDatabase();
		int port = URI.create(database.substring("jdbc:".length())).getPort();
		line = new Line(port);
		String through = database.replace(":" + port + "/", ":" + line.port() + "/");
		node = Node.start(through, "test", "--spring.datasource.url=" + through,
				"--spring.datasource.username=postgres", "--spring.datasource.password=",
				"--spring.datasource.hikari.connection-timeout=500");
	}

	@AfterAll
	static void stop() {
		line.mend();
		node.close();
		line.close();
	}

	@Test
	void everybodyIsToldAndGoesOnAfterwards() {
		Journey journey = new Journey(node.beans());
		String plan = journey.open(journey.campaign(), "150203");
		journey.toReview(plan);
		String task = "/api/v1/tasks/" + journey.task(plan).id();
		Visitor supervisor = new Visitor(node.port(), "supervisor.1502.1", "demo-2026");
		supervisor.signIn();
		assertThat(supervisor.get("/plans/" + plan).statusCode()).isEqualTo(200);
		line.cut();
		told(supervisor.get("/plans/" + plan));
		told(supervisor.get("/login"));
		HttpResponse<String> refused = supervisor.call("POST", task + "/completion",
				"{\"decision\":\"APPROVE\",\"summary\":\"同意\"}");
		assertThat(refused.statusCode()).isEqualTo(503);
		assertThat(Visitor.json(refused).path("code").asText()).isEqualTo("database-away");
		assertThat(Visitor.json(refused).path("reference").asText()).isNotEmpty();
		line.mend();
		await("the session is still good").atMost(LONGEST).until(() -> page(supervisor, plan) == 200);
		assertThat(supervisor.post("/tasks/" + journey.task(plan).id(), Map.of("decision", "APPROVE", "summary", "同意"))
			.statusCode()).isBetween(200, 399);
		assertThat(supervisor.call("/api/v1/plans/" + plan + "/opinions").body()).contains("同意");
	}

	/**
	 * Connections of the pool that broke unseen may still refuse, but nobody is signed
	 * out.
	 */
	private static int page(Visitor visitor, String plan) {
		int status = visitor.get("/plans/" + plan).statusCode();
		assertThat(status).isIn(200, 503);
		return status;
	}

	private static void told(HttpResponse<String> page) {
		assertThat(page.statusCode()).isEqualTo(503);
		assertThat(page.body()).contains("<h1>" + AWAY).contains("不需要重新登录").doesNotContain("Exception");
	}

}
