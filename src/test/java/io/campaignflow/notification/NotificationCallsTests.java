package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.CampaignFlowTest;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Messages and their settings over HTTP: one's own and nobody else's, whatever is sent.
 */
@CampaignFlowTest
class NotificationCallsTests {

	private static final String STRANGER = "drafter.150204";

	private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	private final HttpClient http = HttpClient.newHttpClient();

	private final ObjectMapper json = new ObjectMapper();

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	@Test
	void aPersonReadsTheirMessagesAndTheCountGoesDown() throws IOException, InterruptedException {
		call("POST", NotificationScene.DRAFTER, "/api/v1/notifications/read", null);
		String plan = scene().open();
		String id = scene().told(NotificationScene.DRAFTER, plan).get(0).id();
		JsonNode told = body(call("GET", NotificationScene.DRAFTER, "/api/v1/notifications?unread=true", null));
		assertThat(told.path("items").get(0).path("id").asText()).isEqualTo(id);
		assertThat(told.path("items").get(0).path("subject").path("id").asText()).isEqualTo(plan);
		assertThat(unread()).isEqualTo(1);
		assertThat(call("POST", NotificationScene.DRAFTER, "/api/v1/notifications/" + id + "/read", null).statusCode())
			.isEqualTo(204);
		assertThat(unread()).isZero();
	}

	@Test
	void nobodyReadsOrOpensAnothersMessage() throws IOException, InterruptedException {
		String id = scene().told(NotificationScene.DRAFTER, scene().open()).get(0).id();
		assertThat(call("POST", STRANGER, "/api/v1/notifications/" + id + "/read", null).statusCode()).isEqualTo(404);
		assertThat(beans.getBean(NoticeRepository.class).find(NotificationScene.DRAFTER, id)).get()
			.extracting(Notice::read)
			.isEqualTo(false);
	}

	@Test
	void ofAPlanOneMayNotSeeNothingIsTold() throws IOException, InterruptedException {
		String plan = scene().open();
		Notice notice = new Notice(UUID.randomUUID().toString(), STRANGER, MessageKind.URGED, "plan", plan, null,
				Details.by("office.15", "机密附言"), Instant.now(), false);
		beans.getBean(NoticeRepository.class).add(List.of(notice));
		String list = call("GET", STRANGER, "/api/v1/notifications?kind=URGED", null).body();
		assertThat(list).contains(notice.id(), "您现在已不能查看").doesNotContain(plan, "机密附言", "昆都仑");
		assertThat(signedInAt("/notifications/" + notice.id(), STRANGER)).isEqualTo(404);
	}

	@Test
	void theLinkOfAMessageIsKeptThroughSignInAndLeadsToTheTask() throws IOException, InterruptedException {
		String plan = scene().open();
		NoticeView told = scene().told(NotificationScene.DRAFTER, plan).get(0);
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		HttpResponse<String> answer = signIn(browser, "/notifications/" + told.id(), NotificationScene.DRAFTER);
		assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/notifications/" + told.id());
		HttpResponse<String> opened = page(browser, "/notifications/" + told.id());
		assertThat(opened.headers().firstValue("Location")).get().asString().endsWith("/tasks/" + told.taskId());
		assertThat(scene().told(NotificationScene.DRAFTER, plan).get(0).read()).isTrue();
		HttpClient phone = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		assertThat(signIn(phone, "/tasks/" + told.taskId(), NotificationScene.DRAFTER).headers().firstValue("Location"))
			.get()
			.asString()
			.endsWith("/tasks/" + told.taskId());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "null", "[]", "{}", "{\"language\":\"zh\"}",
			"{\"language\":\"xx\",\"pace\":\"AT_ONCE\",\"muted\":[]}", "{\"language\":\"zh\",\"pace\":\"NEVER\"}",
			"{\"language\":\"zh\",\"pace\":\"DIGEST\",\"muted\":[]}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"quietFrom\":\"25:00\",\"quietUntil\":\"07:00\"}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"quietFrom\":\"22:00\"}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"quietFrom\":\"22:00\",\"quietUntil\":\"22:00\"}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"muted\":[{\"kind\":\"TASK\"}]}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"muted\":[null]}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"muted\":[{\"kind\":\"X\",\"channel\":\"MAIL\"}]}",
			"{\"language\":\"zh\",\"pace\":\"AT_ONCE\",\"account\":\"admin\"}",
			"{\"language\":\"zh\\u0000\",\"pace\":\"AT_ONCE\"}" })
	void settingsThatCannotBeMeantChangeNothing(String sent) throws IOException, InterruptedException {
		String before = call("GET", STRANGER, "/api/v1/notifications/settings", null).body();
		HttpResponse<String> answer = call("PUT", STRANGER, "/api/v1/notifications/settings", sent);
		assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
		assertThat(call("GET", STRANGER, "/api/v1/notifications/settings", null).body()).isEqualTo(before);
	}

	@Test
	void secondsOfAQuietHourAreLeftOut() throws IOException, InterruptedException {
		HttpResponse<String> answer = call("PUT", "head.150204", "/api/v1/notifications/settings", """
				{"language":"en","pace":"DIGEST","morning":true,"quietFrom":"22:00:33.123456789","quietUntil":"06:00",
				 "muted":[{"kind":"TASK","channel":"MAIL"},{"kind":"TASK","channel":"MAIL"}]}""");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		JsonNode kept = body(call("GET", "head.150204", "/api/v1/notifications/settings", null));
		assertThat(kept.path("quietFrom").asText()).startsWith("22:00").doesNotContain("33");
		assertThat(kept.path("muted")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:8080/engine", "https://oapi.dingtalk.com.evil.example/robot/send?x=1",
			"https://oapi.dingtalk.com/robot/send", "https://oapi.dingtalk.com:8443/robot/send?access_token=1",
			"https://a@oapi.dingtalk.com/robot/send?access_token=1", "javascript:alert(1)", "" })
	void robotsOutsideTheListAreRefused(String address) throws IOException, InterruptedException {
		String sent = json.writeValueAsString(java.util.Map.of("robot", "DINGTALK", "address", address));
		HttpResponse<String> answer = call("PUT", STRANGER, "/api/v1/notifications/settings/addresses/robot", sent);
		assertThat(answer.statusCode()).isEqualTo(422);
		assertThat(body(answer).path("code").asText()).isEqualTo("robot-address");
	}

	@Test
	void aRobotsKeyAndSecretAreNeverShownAgain() throws IOException, InterruptedException {
		HttpResponse<String> saved = call("PUT", "head.150203", "/api/v1/notifications/settings/addresses/robot", """
				{"robot":"DINGTALK","address":"https://oapi.dingtalk.com/robot/send?access_token=verysecretkey1",
				 "secret":"SECverysecret"}""");
		assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
		assertThat(saved.body()).contains("oapi.dingtalk.com", "\"robotSigned\":true").doesNotContain("verysecret");
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		signIn(browser, "/notifications/settings", "head.150203");
		assertThat(page(browser, "/notifications/settings").body()).contains("已设置加签").doesNotContain("verysecret");
		assertThat(jdbc.queryForList("select * from notification_contact where account = 'head.150203'").toString())
			.contains("https://oapi.dingtalk.com/robot/send")
			.doesNotContain("verysecret", "access_token");
		assertThat(call("DELETE", "head.150203", "/api/v1/notifications/settings/addresses/ROBOT", null).statusCode())
			.isEqualTo(204);
		assertThat(jdbc.queryForList("select action, detail from audit_entry where subject_id = 'person:head.150203'")
			.toString()).contains("RobotSet", "AddressRemoved").doesNotContain("verysecret", "access_token");
	}

	@Test
	void failuresAreForAdministrators() throws IOException, InterruptedException {
		assertThat(call("GET", "office.15", "/api/v1/notifications/failures", null).statusCode()).isEqualTo(403);
		assertThat(call("GET", "admin", "/api/v1/notifications/failures", null).statusCode()).isEqualTo(200);
		assertThat(call("POST", "admin", "/api/v1/notifications/failures/none/retry", null).statusCode())
			.isEqualTo(404);
	}

	private NotificationScene scene() {
		return new NotificationScene(beans);
	}

	private int unread() throws IOException, InterruptedException {
		return body(call("GET", NotificationScene.DRAFTER, "/api/v1/notifications/unread", null)).path("unread")
			.asInt();
	}

	private JsonNode body(HttpResponse<String> answer) throws IOException {
		return json.readTree(answer.body());
	}

	private HttpResponse<String> call(String method, String account, String path, String body)
			throws IOException, InterruptedException {
		String basic = Base64.getEncoder().encodeToString((account + ":demo-2026").getBytes(StandardCharsets.UTF_8));
		return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/json")
			.header("Accept-Language", "zh-CN")
			.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
			.build(), BodyHandlers.ofString());
	}

	private int signedInAt(String path, String account) throws IOException, InterruptedException {
		HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		signIn(browser, path, account);
		return page(browser, path).statusCode();
	}

	/** Asks for a page, is led to sign in, and does. */
	private HttpResponse<String> signIn(HttpClient browser, String wanted, String account)
			throws IOException, InterruptedException {
		assertThat(page(browser, wanted).headers().firstValue("Location")).get().asString().contains("/login");
		Matcher token = CSRF.matcher(page(browser, "/login").body());
		assertThat(token.find()).isTrue();
		return browser.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("username=" + account + "&password=demo-2026&_csrf=" + token.group(1)))
			.build(), BodyHandlers.ofString());
	}

	private HttpResponse<String> page(HttpClient browser, String path) throws IOException, InterruptedException {
		return browser.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Accept", "text/html")
			.build(), BodyHandlers.ofString());
	}

}
