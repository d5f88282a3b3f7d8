package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import io.campaignflow.notification.Letter.Line;
import io.campaignflow.notification.NotificationSettings.Digest;
import io.campaignflow.shared.BusinessRuleViolation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What robots of chats are sent, and where to: tried against a server of our own. */
class RobotCourierTests {

	private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	private static final String KEY = "a key of at least thirty-two characters";

	private final List<Call> calls = new CopyOnWriteArrayList<>();

	private final ObjectMapper json = new ObjectMapper();

	private HttpServer server;

	private volatile int status = 200;

	private volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

	private record Call(URI uri, String body) {
	}

	@BeforeEach
	void listen() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", (exchange) -> {
			calls.add(new Call(exchange.getRequestURI(),
					new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
			byte[] said = answer.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Location", "/inner");
			exchange.sendResponseHeaders(status, said.length);
			exchange.getResponseBody().write(said);
			exchange.close();
		});
		server.start();
	}

	@AfterEach
	void hangUp() {
		server.stop(0);
	}

	@Test
	void weComIsSentMarkdown() throws IOException {
		courier().send(contact(RobotKind.WECOM, robot() + "?key=abc", null), letter("请办理“审批”：昆都仑区方案"));
		assertThat(calls).singleElement().satisfies((call) -> {
			assertThat(call.uri().getRawQuery()).isEqualTo("key=abc");
			JsonNode body = json.readTree(call.body());
			assertThat(body.path("msgtype").asText()).isEqualTo("markdown");
			assertThat(body.path("markdown").path("content").asText()).contains("昆都仑区方案")
				.contains("](http://portal.example/tasks/t1)");
		});
	}

	@Test
	void dingTalkIsSentASignedCall() throws Exception {
		courier().send(contact(RobotKind.DINGTALK, robot() + "?access_token=abc", "SECxyz"), letter("请办理"));
		Call call = calls.get(0);
		assertThat(json.readTree(call.body()).path("markdown").path("title").asText()).isEqualTo("请办理");
		String[] query = call.uri().getRawQuery().split("&");
		assertThat(query).contains("access_token=abc", "timestamp=" + NOW.toEpochMilli());
		Mac mac = Mac.getInstance("HmacSHA256");
		mac.init(new SecretKeySpec("SECxyz".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
		String expected = Base64.getEncoder()
			.encodeToString(mac.doFinal((NOW.toEpochMilli() + "\nSECxyz").getBytes(StandardCharsets.UTF_8)));
		assertThat(URLDecoder.decode(query[2].substring("sign=".length()), StandardCharsets.UTF_8)).isEqualTo(expected);
		assertThat(call.body()).doesNotContain("SECxyz");
	}

	@Test
	void nothingSomebodyTypedBecomesALinkOrAMention() throws IOException {
		courier().send(contact(RobotKind.WECOM, robot() + "?key=abc", null),
				letter("[点这里](http://evil.example) <@all> **重要**"));
		String content = json.readTree(calls.get(0).body()).path("markdown").path("content").asText();
		assertThat(content).doesNotContain("](http://evil.example)", "<@all>", "**重要**").contains("点这里");
	}

	@Test
	void aLongDigestKeepsWithinTheLengthAndSaysWhatIsMissing() throws IOException {
		List<Line> lines = Collections.nCopies(50, new Line("待办", "很长的题目".repeat(20), "/notifications/n", "/tasks/t"));
		courier().send(contact(RobotKind.WECOM, robot() + "?key=abc", null),
				new Letter("l", "您有 50 条消息", lines, Locale.SIMPLIFIED_CHINESE));
		String content = json.readTree(calls.get(0).body()).path("markdown").path("content").asText();
		assertThat(content.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(4096);
		assertThat(content).contains("还有 ").contains("[查看全部](http://portal.example/notifications)");
	}

	@Test
	void aRefusalIsAFailureWithoutTheKey() {
		answer = "{\"errcode\":310000,\"errmsg\":\"sign not match, key abc\"}";
		assertThatExceptionOfType(Undeliverable.class)
			.isThrownBy(
					() -> courier().send(contact(RobotKind.DINGTALK, robot() + "?access_token=abc", "s"), letter("x")))
			.withMessage("the robot refused with code 310000");
	}

	@Test
	void aKeySealedUnderAnotherOneIsAFailureThatSaysSo() {
		Contact sealed = contact(RobotKind.WECOM, robot() + "?key=abc", null);
		Contact other = new Contact("office.1502", Channel.ROBOT, RobotKind.WECOM, robot(),
				new RobotKeys(settings("quite another key of thirty-two characters")).sealed("key=abc"), null, NOW);
		assertThat(sealed.robotKey()).as("never the same twice").isNotEqualTo(keys().sealed("key=abc"));
		assertThat(keys().opened(sealed.robotKey())).isEqualTo("key=abc");
		assertThatExceptionOfType(Undeliverable.class).isThrownBy(() -> courier().send(other, letter("x")))
			.withMessageContaining("another campaignflow.notification.secret-key");
		assertThat(calls).isEmpty();
	}

	@Test
	void withoutAKeyNoRobotIsKept() {
		RobotKeys none = new RobotKeys(settings(""));
		assertThat(none.any()).isFalse();
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> none.sealed("key=abc"))
			.returns("robot-key-missing", BusinessRuleViolation::code);
		assertThatIllegalArgumentException().isThrownBy(() -> settings("too short"))
			.withMessageContaining("at least 32 characters");
	}

	@Test
	void noRedirectIsFollowed() {
		status = 302;
		assertThatExceptionOfType(Undeliverable.class)
			.isThrownBy(() -> courier().send(contact(RobotKind.WECOM, robot() + "?key=abc", null), letter("x")))
			.withMessage("the robot answered HTTP 302");
		assertThat(calls).hasSize(1);
	}

	@Test
	void aRobotThatIsAwayIsAFailureWithoutItsAddress() {
		server.stop(0);
		assertThatExceptionOfType(Undeliverable.class)
			.isThrownBy(() -> courier().send(contact(RobotKind.WECOM, robot() + "?key=abc", null), letter("x")))
			.withMessageStartingWith("the robot cannot be reached: ")
			.satisfies((failure) -> assertThat(failure.getMessage()).doesNotContain("abc", "127.0.0.1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://169.254.169.254/latest?x=1", "http://127.0.0.1:1/robot?key=1",
			"file:///etc/passwd?x", "http://user:pw@127.0.0.1/robot?key=1", "//127.0.0.1/robot?key=1", "",
			"not an address", "http://127.0.0.1.evil.example/robot?key=1", "gopher://127.0.0.1/robot?key=1" })
	void otherAddressesAreNeverCalled(String address) {
		assertThat(addresses().allowed(address)).isEmpty();
		assertThatExceptionOfType(Undeliverable.class)
			.isThrownBy(() -> courier().send(contact(RobotKind.WECOM, address, null), letter("x")));
		assertThat(calls).isEmpty();
	}

	@Test
	void pathsBesideTheAllowedOneAreOthers() {
		assertThat(addresses().allowed(robot() + "?key=1")).isPresent();
		assertThat(addresses().allowed(robot() + "/../inner?key=1")).isEmpty();
		assertThat(addresses().allowed(robot() + "#f?key=1")).isEmpty();
		assertThat(addresses().allowed(robot())).isEmpty();
		assertThat(addresses().allowed(robot() + "?key=" + "x".repeat(600))).isEmpty();
	}

	private String robot() {
		return "http://127.0.0.1:" + server.getAddress().getPort() + "/robot/send";
	}

	private NotificationSettings settings() {
		return settings(KEY);
	}

	private NotificationSettings settings(String key) {
		return new NotificationSettings("http://portal.example/", "cf@example.org",
				new Digest(LocalTime.of(8, 30), LocalTime.of(14, 0)), List.of(URI.create(robot())), key);
	}

	private RobotAddresses addresses() {
		return new RobotAddresses(settings());
	}

	private RobotCourier courier() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/notification");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
		return new RobotCourier(addresses(), keys(), new RobotMessages(settings(), new MessageTexts(messages, clock)),
				json, clock);
	}

	private RobotKeys keys() {
		return new RobotKeys(settings());
	}

	private Contact contact(RobotKind kind, String address, String secret) {
		int query = address.indexOf('?');
		String place = (query < 0) ? address : address.substring(0, query);
		return new Contact("office.1502", Channel.ROBOT, kind, place, keys().sealed(address.substring(query + 1)),
				keys().sealed(secret), NOW);
	}

	private static Letter letter(String text) {
		return new Letter("l1", text, List.of(new Line("待办", text, "/notifications/n1", "/tasks/t1")),
				Locale.SIMPLIFIED_CHINESE);
	}

}
