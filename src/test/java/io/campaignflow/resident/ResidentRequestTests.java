package io.campaignflow.resident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SignedIn;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.LedgerCampaign;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Secrets;
import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

/** Residents write behind a link and ask what became of it; offices decide. */
@CampaignFlowTest
@ExtendWith(OutputCaptureExtension.class)
class ResidentRequestTests {

	private static int callers;

	@Autowired
	TestRestTemplate rest;

	@Autowired
	JdbcTemplate jdbc;

	@LocalServerPort
	int port;

	private ResidentWays ways;

	@BeforeEach
	void begin(@Autowired Campaigns campaigns, @Autowired People people) {
		ways = new ResidentWays(rest, port, LedgerCampaign.make(campaigns, people));
	}

	@Test
	void aRequestIsReceivedRegisteredAndItsWriterLearnsIt() throws Exception {
		String token = ways.link();
		assertThat(ways.get("/residents/requests?k=" + token).body()).contains("昆都仑区", "反映问题");
		String code = ways.write(token, "小区路灯三个月不亮，夜间出行不便。", caller());
		assertThat(ways.ask(code, caller()).body()).contains("已收到，等待办公室核实");
		String id = ways.idOf("小区路灯三个月不亮，夜间出行不便。");
		ResponseEntity<JsonNode> registered = ways.call("office.1502",
				"/api/v1/resident-requests/" + id + "/registration", Map.of("title", "小区路灯不亮", "severity", "HIGH"));
		assertThat(registered.getStatusCode().value()).as("%s", registered.getBody()).isEqualTo(200);
		JsonNode item = rest.withBasicAuth("office.1502", "demo-2026")
			.getForObject("/api/v1/rectification-items/" + registered.getBody().path("item").asText(), JsonNode.class);
		assertThat(item.path("source").asText()).isEqualTo("RESIDENT");
		assertThat(item.path("title").asText()).isEqualTo("小区路灯不亮");
		assertThat(ways.ask(code.toLowerCase(), caller()).body()).contains("已编号登记，等待交办");
		assertThat(ways.call("office.1502", "/api/v1/resident-requests/" + id + "/rejection", Map.of("answer", "不属于"))
			.getStatusCode()
			.value()).isEqualTo(409);
	}

	@Test
	void aRequestIsAnsweredOrJoinedWithWhatSaysTheSame() throws Exception {
		String token = ways.link();
		String first = ways.write(token, "大厅取号机停用，群众排队没有叫号。", caller());
		String second = ways.write(token, "办事大厅取号机停用，群众排队没有叫号！", caller());
		String third = ways.write(token, "邻居家狗叫。", caller());
		String firstId = ways.idOf("大厅取号机停用，群众排队没有叫号。");
		String secondId = ways.idOf("办事大厅取号机停用，群众排队没有叫号！");
		String item = ways
			.call("office.1502", "/api/v1/resident-requests/" + firstId + "/registration", Map.of("severity", "LOW"))
			.getBody()
			.path("item")
			.asText();
		ResponseEntity<JsonNode> alike = ways.call("office.1502",
				"/api/v1/resident-requests/" + secondId + "/registration", Map.of("severity", "LOW"));
		assertThat(alike.getStatusCode().value()).isEqualTo(409);
		assertThat(alike.getBody().toString()).contains(item);
		String number = rest.withBasicAuth("office.1502", "demo-2026")
			.getForObject("/api/v1/rectification-items/" + item, JsonNode.class)
			.path("number")
			.asText();
		assertThat(ways
			.call("office.1502", "/api/v1/resident-requests/" + secondId + "/merge",
					Map.of("number", number, "reason", "同一台机器"))
			.getStatusCode()
			.value()).isEqualTo(200);
		assertThat(ways
			.call("office.1502", "/api/v1/resident-requests/" + ways.idOf("邻居家狗叫。") + "/rejection",
					Map.of("answer", "请向社区反映。"))
			.getStatusCode()
			.value()).isEqualTo(200);
		assertThat(ways.ask(first, caller()).body()).contains("等待交办");
		assertThat(ways.ask(second, caller()).body()).contains("等待交办");
		assertThat(ways.ask(third, caller()).body()).contains("没有列入整改", "请向社区反映。");
	}

	@Test
	void onlyOfficesOfTheUnitAndAboveReadWhatResidentsWrite() throws Exception {
		String token = ways.link();
		ways.write(token, "低保复核没有书面告知。", caller());
		String id = ways.idOf("低保复核没有书面告知。");
		for (String account : List.of("office.1505", "drafter.150203", "supervisor.1502.1", "head.150203")) {
			assertThat(ways.status(account, "/api/v1/resident-requests/" + id)).as(account).isEqualTo(404);
			assertThat(ways.call(account, "/api/v1/resident-requests/" + id + "/rejection", Map.of("answer", "x"))
				.getStatusCode()
				.value()).as(account).isEqualTo(404);
		}
		assertThat(ways.status("drafter.150203", "/api/v1/resident-requests")).isEqualTo(403);
		for (String account : List.of("office.1502", "office.15", "leading.15", "admin")) {
			assertThat(ways.status(account, "/api/v1/resident-requests/" + id)).as(account).isEqualTo(200);
		}
		JsonNode others = rest.withBasicAuth("office.1505", "demo-2026")
			.getForObject("/api/v1/resident-requests?campaign=" + ways.campaign(), JsonNode.class);
		assertThat(others.path("total").asInt()).isZero();
		assertThat(ways
			.call("office.1505", "/api/v1/resident-forms",
					Map.of("campaign", ways.campaign(), "unit", "150203", "expiresOn", "2099-01-01"))
			.getStatusCode()
			.value()).isEqualTo(404);
	}

	@Test
	void wrongWithdrawnAndExpiredLinksLookTheSame(CapturedOutput output) throws Exception {
		String withdrawn = ways.link();
		JsonNode forms = rest.withBasicAuth("office.1502", "demo-2026")
			.getForObject("/api/v1/resident-forms", JsonNode.class);
		rest.withBasicAuth("office.1502", "demo-2026")
			.delete("/api/v1/resident-forms/" + forms.at("/items/0/id").asText());
		String expired = ways.link();
		jdbc.update("update resident_form set expires_on = ? where token_hash = ?", LocalDate.now().minusDays(1),
				Secrets.hash(expired));
		String wrong = ways.get("/residents/requests?k=none").body();
		for (String token : List.of(withdrawn, expired, "")) {
			HttpResponse<String> answer = ways.get("/residents/requests?k=" + token);
			assertThat(answer.statusCode()).isEqualTo(404);
			assertThat(plain(answer.body())).isEqualTo(plain(wrong));
			assertThat(ways.post("/residents/requests", Map.of("k", token, "text", "x"), caller()).statusCode())
				.isEqualTo(404);
		}
		assertThat(jdbc.queryForList("select token_hash from resident_form", String.class)).doesNotContain(withdrawn,
				expired);
		assertThat(output).doesNotContain(withdrawn).doesNotContain(expired);
	}

	@Test
	void aFormSentTwiceIsReceivedOnceAndAnotherTextIsAnotherRequest() throws Exception {
		String token = ways.link();
		Map<String, String> sent = Map.of("k", token, "receipt", "7K3M-9QRT-XW2B", "text", "门前积水。");
		String first = ResidentWays.codeIn(ways.post("/residents/requests", sent, caller()));
		assertThat(ResidentWays.codeIn(ways.post("/residents/requests", sent, caller()))).isEqualTo(first);
		String other = ResidentWays.codeIn(
				ways.post("/residents/requests", Map.of("k", token, "receipt", first, "text", "门前积水，还有垃圾。"), caller()));
		assertThat(other).isNotEqualTo(first);
		assertThat(jdbc.queryForObject("select count(*) from resident_request where campaign_id = ?", Integer.class,
				ways.campaign()))
			.isEqualTo(2);
	}

	@Test
	void aFormSentTwiceAtTheSameMomentIsReceivedOnce() throws Exception {
		String token = ways.link();
		Matcher receipt = Pattern.compile("name=\"receipt\" value=\"([^\"]+)\"")
			.matcher(ways.get("/residents/requests?k=" + token).body());
		assertThat(receipt.find()).isTrue();
		Map<String, String> fields = Map.of("k", token, "receipt", receipt.group(1), "text", "井盖响了一夜。");
		ExecutorService threads = Executors.newFixedThreadPool(6);
		try {
			List<Future<HttpResponse<String>>> sent = threads
				.invokeAll(Collections.nCopies(6, () -> ways.post("/residents/requests", fields, caller())));
			for (Future<HttpResponse<String>> each : sent) {
				assertThat(ResidentWays.codeIn(each.get())).isEqualTo(receipt.group(1));
			}
		}
		finally {
			threads.shutdownNow();
		}
		assertThat(jdbc.queryForObject("select count(*) from resident_request where text = '井盖响了一夜。'", Integer.class))
			.isEqualTo(1);
	}

	@Test
	void whoAsksTooOftenBehindAWrongLinkIsToldSo() throws Exception {
		String from = caller();
		HttpResponse<String> answer = null;
		for (int calls = 0; calls <= 60; calls++) {
			answer = ways.post("/residents/satisfaction", Map.of("k", "none", "face", "GREEN"), from);
		}
		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("次数太多了").doesNotContain("这个链接不能用了");
	}

	@Test
	void hostileInputChangesNothingAndIsAnsweredInWords() throws Exception {
		String token = ways.link();
		for (Map<String, String> bad : List.of(Map.of("k", token, "text", " "), Map.of("k", token),
				Map.of("k", token, "text", "字".repeat(1001)), Map.of("k", token, "text", "铃\u0007"),
				Map.of("k", token, "text", "好", "name", "名".repeat(31)))) {
			HttpResponse<String> answer = ways.post("/residents/requests", bad, caller());
			assertThat(answer.statusCode()).as("%s", bad).isEqualTo(422);
			assertThat(answer.body()).contains("您写的内容都还在");
		}
		assertThat(
				ways.post("/residents/requests", Map.of("k", token, "text", "x".repeat(40_000)), caller()).statusCode())
			.isEqualTo(413);
		HttpResponse<String> program = ways.post("/residents/requests",
				Map.of("k", token, "text", "buy", "website", "http://spam"), caller());
		assertThat(program.statusCode()).isEqualTo(200);
		assertThat(jdbc.queryForObject("select count(*) from resident_request where campaign_id = ?", Integer.class,
				ways.campaign()))
			.isZero();
		String code = ways.write(token, "<script>alert(1)</script>\u202E'); drop table x;--", caller());
		assertThat(code).isNotBlank();
		SignedIn office = SignedIn.as("office.1502", port);
		String id = ways.idOf("<script>alert(1)</script>'); drop table x;--");
		assertThat(office.get("/resident-requests/" + id).body()).contains("&lt;script&gt;alert(1)")
			.doesNotContain("<script>alert(1)");
		assertThat(office.get("/resident-requests").statusCode()).isEqualTo(200);
	}

	@Test
	void whoCallsTooOftenIsToldAndKeepsWhatWasTyped() throws Exception {
		String token = ways.link();
		String address = caller();
		for (int i = 0; i < new ResidentSettings(200, 20, 60).requestsPerAddress(); i++) {
			ways.write(token, "第" + i + "件事", address);
		}
		HttpResponse<String> refused = ways.post("/residents/requests", Map.of("k", token, "text", "再来一件"), address);
		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("次数太多", "再来一件");
		ways.write(token, "别处来的", caller());
		String asker = caller();
		for (int i = 0; i < 60; i++) {
			assertThat(ways.ask("2222-2222-2222", asker).statusCode()).isEqualTo(404);
		}
		assertThat(ways.ask("2222-2222-2222", asker).statusCode()).isEqualTo(429);
		assertThat(jdbc.queryForList("select caller from stranger_calls", String.class)).doesNotContain(address, asker)
			.allMatch((hash) -> hash.length() == 64);
	}

	@Test
	void strangersGetNoSessionAndNothingIsKeptOfTheirPages() throws Exception {
		String token = ways.link();
		HttpResponse<String> page = ways.get("/residents/requests?k=" + token);
		assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
		assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
		assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
		assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
		assertThat(page.body()).doesNotContain("_csrf");
		assertThat(ways.get("/residents/receipts").statusCode()).isEqualTo(200);
		assertThat(HttpClient.newHttpClient()
			.send(ways.request("/residents/requests")
				.header("Content-Type", "application/x-www-form-urlencoded")
				.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream("k=1".getBytes())))
				.build(), HttpResponse.BodyHandlers.discarding())
			.statusCode()).isEqualTo(411);
	}

	@Test
	void officesHandOutLinksAsSquareCodes() throws Exception {
		SignedIn office = SignedIn.as("office.1502", port);
		HttpResponse<String> poster = office.post("/resident-forms", "/resident-forms",
				"campaign=" + ways.campaign() + "&unit=150203&until=" + LocalDate.now().plusDays(9) + "&note=x");
		assertThat(poster.statusCode()).as("%s", poster.body()).isEqualTo(200);
		assertThat(poster.body()).contains("data:image/svg+xml;base64,", "/residents/requests?k=");
		assertThat(office.get("/resident-forms").body()).doesNotContain("?k=").contains("有效");
		assertThat(office
			.post("/resident-forms", "/resident-forms",
					"campaign=" + ways.campaign() + "&unit=150203&until=gestern&note=")
			.statusCode()).isEqualTo(422);
	}

	private static String plain(String page) {
		return page.replaceAll("k=[^\"&]*", "k=");
	}

	/** An address nobody has called from. */
	private static synchronized String caller() {
		callers++;
		return "10.1." + callers / 200 + "." + callers % 200;
	}

}
