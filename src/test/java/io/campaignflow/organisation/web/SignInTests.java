package io.campaignflow.organisation.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.CampaignFlowTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@CampaignFlowTest
class SignInTests {

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@LocalServerPort
	int port;

	@Autowired
	ObjectMapper json;

	private final HttpClient http = HttpClient.newBuilder()
		.followRedirects(Redirect.NEVER)
		.cookieHandler(new java.net.CookieManager())
		.build();

	@ParameterizedTest
	@ValueSource(strings = { "/login", "/css/tokens.css", "/js/portal.js", "/actuator/health",
			"/actuator/health/liveness", "/actuator/health/readiness" })
	void anybodyReachesSignInStaticsAndHealth(String path) throws Exception {
		assertThat(get(path).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/organisation", "/plans", "/audit", "/engine", "/swagger-ui/index.html", "/error",
			"/no-such-page" })
	void pagesSendStrangersToSignIn(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/units/15", "/api/v1/tokens", "/api/v1/no-such", "/api/v2/x", "/actuator/metrics",
			"/actuator/prometheus", "/actuator", "/v3/api-docs", "/v3/api-docs.yaml" })
	void callsAreRefusedToStrangersWithAProblem(String path) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.headers().firstValue("Content-Type").orElse(""))
			.contains(path.startsWith("/api/") ? "application/problem+json" : "");
		assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/admin/setup/default/user/create", "/camunda/app/cockpit/default/",
			"/engine-rest/task", "/camunda/api/engine/engine/default/task" })
	void theEngineIsClosedToStrangers(String path) throws Exception {
		assertThat(get(path).statusCode()).isIn(302, 401, 403);
		assertThat(this.http.send(request(path).POST(BodyPublishers.ofString("{}")).build(), BodyHandlers.ofString())
			.statusCode()).isIn(302, 401, 403);
	}

	@Test
	void everyAnswerCarriesTheSecurityHeaders() throws Exception {
		HttpResponse<String> answer = get("/login");
		assertThat(answer.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self'")
			.doesNotContain("unsafe-eval");
		assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
	}

	@Test
	void basicSignsCallsIn() throws Exception {
		assertThat(call("/api/v1/units/150203", basic("drafter.150203", "demo-2026")).statusCode()).isEqualTo(200);
		assertThat(call("/api/v1/units/1502", basic("drafter.150203", "demo-2026")).statusCode()).isEqualTo(404);
		assertThat(call("/api/v1/units/150203", basic("drafter.150203", "wrong")).statusCode()).isEqualTo(401);
		assertThat(call("/actuator/metrics", basic("drafter.150203", "demo-2026")).statusCode()).isEqualTo(403);
		assertThat(call("/actuator/metrics", basic("admin", "demo-2026")).statusCode()).isEqualTo(200);
	}

	@Test
	void aPersonalTokenSignsCallsInUntilItIsWithdrawn() throws Exception {
		String owner = basic("office.1502", "demo-2026");
		HttpResponse<String> made = this.http.send(request("/api/v1/tokens").header("Authorization", owner)
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"name\": \"统计\", \"days\": 3}"))
			.build(), BodyHandlers.ofString());
		assertThat(made.statusCode()).isEqualTo(201);
		JsonNode token = this.json.readTree(made.body());
		String bearer = "Bearer " + token.get("token").asText();
		assertThat(call("/api/v1/units/1502", bearer).statusCode()).isEqualTo(200);
		assertThat(call("/api/v1/tokens", bearer).body()).contains("统计").doesNotContain(token.get("token").asText());
		assertThat(this.http.send(
				request("/api/v1/tokens/" + token.get("id").asText()).header("Authorization", bearer).DELETE().build(),
				BodyHandlers.ofString())
			.statusCode()).isEqualTo(204);
		assertThat(call("/api/v1/units/1502", bearer).statusCode()).isEqualTo(401);
	}

	@Test
	void repeatedFailuresLockAnAccountWhetherItExistsOrNot() throws Exception {
		for (String account : new String[] { "head.1529", "nobody-" + UUID.randomUUID() }) {
			for (int i = 0; i < 8; i++) {
				assertThat(signIn(account, "wrong")).endsWith("/login?error");
			}
			assertThat(signIn(account, "demo-2026")).endsWith("/login?locked");
		}
	}

	@Test
	void theFormLeadsBackToTheWantedPageAndOutAgain() throws Exception {
		this.http.send(request("/organisation?x=1").header("Accept", "text/html").build(), BodyHandlers.ofString());
		assertThat(signIn("admin", "demo-2026")).endsWith("/organisation?x=1");
		assertThat(get("/v3/api-docs").statusCode()).isEqualTo(200);
		assertThat(post("/logout", "").headers().firstValue("Location").orElse("")).endsWith("/login?logout");
		assertThat(get("/v3/api-docs").statusCode()).isEqualTo(401);
	}

	@Test
	void theOrganisationIsShownAsFarAsItIsSeen() throws Exception {
		signIn("admin", "demo-2026");
		assertThat(get("/organisation").body()).contains("内蒙古自治区").contains("/organisation/people");
		assertThat(get("/organisation?text=kdlq").body()).contains("昆都仑区");
		assertThat(get("/organisation/units/1502/children").body()).contains("昆都仑区").doesNotContain("<html");
		assertThat(get("/organisation/units/150203").body()).contains("昆都仑区起草人").contains("drafter.150203");
		assertThat(get("/organisation/import").body()).contains("2026-02-14");
		assertThat(get("/organisation/units/no-such").statusCode()).isEqualTo(404);
	}

	@Test
	void aFormSentAfterTheSessionEndedLeadsToSignInWithTheReason() throws Exception {
		HttpResponse<String> answer = this.http.send(request("/logout").POST(BodyPublishers.ofString("_csrf=old"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.build(), BodyHandlers.ofString());
		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?expired");
	}

	@Test
	void aPartOfAPageGets401SoThatNothingTypedIsLost() throws Exception {
		HttpResponse<String> answer = this.http.send(request("/plans/1/draft").header("HX-Request", "true")
			.header("HX-Current-URL", "http://127.0.0.1:" + this.port + "/plans/1/draft")
			.POST(BodyPublishers.ofString("text=x"))
			.build(), BodyHandlers.ofString());
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(signIn("drafter.150203", "demo-2026")).endsWith("/plans/1/draft");
	}

	@ParameterizedTest
	@ValueSource(strings = { "//evil.example/x", "/\\evil.example", "https://evil.example/", "/login?x", "/a b" })
	void nobodyIsSentElsewhere(String page) {
		assertThat(WantedPage.isOurs(page)).isFalse();
	}

	private String signIn(String account, String password) throws Exception {
		return post("/login", "username=" + account + "&password=" + password).headers()
			.firstValue("Location")
			.orElse("");
	}

	private HttpResponse<String> post(String path, String form) throws Exception {
		Matcher token = CSRF.matcher(get("/login").body());
		String body = token.find() ? form + "&_csrf=" + token.group(1) : form;
		return this.http.send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> get(String path) throws Exception {
		return this.http.send(request(path).build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> call(String path, String authorization) throws Exception {
		return this.http.send(request(path).header("Authorization", authorization).build(), BodyHandlers.ofString());
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private static String basic(String account, String password) {
		return "Basic "
				+ Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
	}

}
