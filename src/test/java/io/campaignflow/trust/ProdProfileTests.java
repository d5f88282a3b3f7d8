package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresDatabase;
import io.campaignflow.organisation.CreateAdministrator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Production from an empty PostgreSQL: the first administrator is made by the one-time
 * command, and nobody else is there.
 */
class ProdProfileTests {

	private static final String PASSWORD = "a-long-password";

	private static final String DATABASE = PostgresDatabase.newDatabase();

	private static int first;

	private static int second;

	private static int weak;

	private static Node node;

	@BeforeAll
	static void makeTheAdministratorAndStart() throws IOException {
		weak = createAdministrator("boss", "short");
		first = createAdministrator("boss", PASSWORD);
		second = createAdministrator("other", PASSWORD);
		node = Node.start(DATABASE, "prod");
	}

	@AfterAll
	static void stop() {
		node.close();
	}

	@Test
	void theFirstAdministratorIsMadeOnAnEmptyDatabaseAndNoOtherAfterIt() {
		assertThat(weak).isEqualTo(1);
		assertThat(first).isZero();
		assertThat(second).isEqualTo(1);
		assertThat(count("person")).isEqualTo(1);
	}

	@Test
	void theSignInPageOffersNoDemonstration() {
		String page = visitor("boss", PASSWORD).get("/login").body();
		assertThat(page).contains("name=\"username\"").doesNotContain("demo-2026", "drafter.150203");
	}

	@ParameterizedTest
	@ValueSource(strings = { "admin", "office.15", "drafter.150203", "demo", "camunda-admin", "system" })
	void noOtherAccountSignsIn(String account) {
		assertThat(visitor(account, "demo-2026").signIn()).endsWith("/login?error");
		assertThat(visitor(account, account).call("/api/v1/tokens").statusCode()).isEqualTo(401);
	}

	@Test
	void theAdministratorSignsInAndImportsUnits() throws IOException {
		Visitor boss = visitor("boss", PASSWORD);
		assertThat(boss.signIn()).endsWith("/");
		assertThat(boss.get("/").statusCode()).isEqualTo(200);
		assertThat(boss.get("/organisation").statusCode()).isEqualTo(200);
		String units = Files.readString(Path.of("src/test/resources/region-small.csv"));
		assertThat(boss.call("POST", "/api/v1/units/import", units, "Content-Type", "text/csv").statusCode())
			.isEqualTo(200);
		assertThat(Visitor.json(boss.call("/api/v1/units/150203")).path("name").asText()).isEqualTo("昆都仑区");
		assertThat(count("org_unit")).isGreaterThan(40);
	}

	@Test
	void operationIsWatchedByTheAdministratorAndHealthByAnybody() {
		Visitor boss = visitor("boss", PASSWORD);
		assertThat(boss.call("/actuator/prometheus").body()).contains("hikaricp_connections", "jvm_memory_used_bytes");
		assertThat(Visitor.stranger(node.port(), "/actuator/prometheus").statusCode()).isEqualTo(401);
		for (String group : List.of("", "/liveness", "/readiness")) {
			String health = Visitor.stranger(node.port(), "/actuator/health" + group).body();
			assertThat(Visitor.json(health).path("status").asText()).isEqualTo("UP");
		}
		assertThat(Visitor.stranger(node.port(), "/actuator/health/readiness/db").statusCode()).isIn(401, 404);
		assertThat(boss.call("/actuator/env").statusCode()).isIn(403, 404);
	}

	private static int createAdministrator(String account, String password) throws IOException {
		InputStream before = System.in;
		System.setIn(new ByteArrayInputStream((password + "\n").getBytes(StandardCharsets.UTF_8)));
		try {
			return CreateAdministrator.run(account, Node.arguments(DATABASE, "prod"));
		}
		finally {
			System.setIn(before);
		}
	}

	private static long count(String table) {
		return node.beans().getBean(JdbcTemplate.class).queryForObject("select count(*) from " + table, Long.class);
	}

	private static Visitor visitor(String account, String password) {
		return new Visitor(node.port(), account, password);
	}

}
