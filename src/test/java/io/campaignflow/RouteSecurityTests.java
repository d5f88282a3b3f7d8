package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * Who reaches which address: all of them are listed, and nobody reaches more than is
 * listed.
 */
@CampaignFlowTest
class RouteSecurityTests {

	private static final Path LISTED = Path.of("src/test/resources/routes.txt");

	private static final Path FOUND = Path.of("target/routes.txt");

	@Autowired
	private WebApplicationContext context;

	@LocalServerPort
	private int port;

	@Test
	void everyRouteIsListedWithWhoReachesIt() throws Exception {
		RouteMatrix matrix = new RouteMatrix(context);
		List<String> lines = matrix.lines();
		Files.write(FOUND, lines);
		assertThat(lines).hasSizeGreaterThan(20);
		assertThat(matrix.failures()).isEmpty();
		assertThat(lines).as("Routes or who reaches them have changed: judge %s, then copy it to %s", FOUND, LISTED)
			.isEqualTo(Files.readAllLines(LISTED));
	}

	@Test
	void nobodyReachesAnythingButSignInHealthErrorsAndPagesOfResidents() throws IOException {
		assertThat(Files.readAllLines(LISTED)).filteredOn((line) -> line.contains(": everybody"))
			.isNotEmpty()
			.allMatch((line) -> line.matches("(GET /login|GET /actuator/health(/\\*\\*)?|GET /error"
					+ "|(GET|POST) /residents/(requests|receipts|satisfaction)|POST /residents/receipts/satisfaction): everybody"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/",
			"/camunda/app/admin/default/", "/camunda/app/welcome/default/", "/camunda/api/engine/engine/",
			"/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/default/user",
			"/camunda/api/engine/engine/default/process-definition",
			"/camunda/api/cockpit/plugin/base/default/process-definition/count",
			"/camunda/api/admin/plugin/x/default/y", "/camunda/api/tasklist/plugin/x/default/y",
			"/camunda/api/admin/setup/default/user/create", "/engine-rest/engine", "/actuator/env",
			"/actuator/prometheus", "/v3/api-docs", "/swagger-ui/index.html", "/h2-console/", "/nowhere" })
	void strangersAreTurnedAway(String path) throws Exception {
		assertThat(status("GET", path)).isIn(302, 401, 403, 404);
		assertThat(status("POST", path)).isIn(302, 401, 403, 404);
		assertThat(follow(path)).doesNotContain("process-engine", "\"name\":\"default\"", "openapi");
	}

	@Test
	void everyServletOfTheEngineIsAmongThoseTried() {
		assertThat(context.getServletContext().getServletRegistrations().values())
			.flatMap((servlet) -> servlet.getMappings())
			.allMatch((mapping) -> mapping.equals("/") || mapping.startsWith("/camunda/api/")
					|| mapping.startsWith("/camunda/app/"), "a servlet without a test of its own");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/css/tokens.css", "/js/portal.js", "/img/mark.svg", "/actuator/health" })
	void strangersReachSignInStaticsAndHealth(String path) throws Exception {
		assertThat(status("GET", path)).isEqualTo(200);
	}

	private int status(String method, String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Content-Type", "application/json")
			.method(method, "GET".equals(method) ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
			.build();
		return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
	}

	private String follow(String path) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
		return HttpClient.newBuilder()
			.followRedirects(HttpClient.Redirect.NORMAL)
			.build()
			.send(request, BodyHandlers.ofString())
			.body();
	}

}
