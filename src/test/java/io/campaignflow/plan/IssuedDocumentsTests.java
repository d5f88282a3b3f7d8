package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.RestCalls;
import io.campaignflow.SignedIn;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;

/** Documents an office issues, over REST and on the portal. */
@CampaignFlowTest
class IssuedDocumentsTests extends RestCalls {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	PlanMoves planMoves;

	@LocalServerPort
	int port;

	PlanScene scene;

	String campaign;

	@BeforeEach
	void prepareCampaign() {
		scene = beans.createBean(PlanScene.class);
		campaign = scene.campaign(false);
	}

	@Test
	void anIssuedDocumentIsNumberedAtOnceAndListed() {
		JsonNode opinion = post("office.15", body("GUIDING", "关于查摆问题的指导意见")).getBody();
		ResponseEntity<JsonNode> master = post("office.15", body("MASTER", "全区实施方案"));
		assertThat(master.getStatusCode().value()).isEqualTo(201);
		assertThat(master.getHeaders().getLocation()).hasPath("/api/v1/plans/" + master.getBody().path("id").asText());
		assertThat(master.getBody().path("status").asText()).isEqualTo("APPROVED");
		assertThat(master.getBody().path("number").asText()).startsWith("内蒙古活〔");
		JsonNode list = get("drafter.150203", documents()).getBody();
		assertThat(list.path("total").asInt()).isEqualTo(2);
		assertThat(list.path("items")).extracting((item) -> item.path("id").asText())
			.containsExactly(master.getBody().path("id").asText(), opinion.path("id").asText());
		JsonNode second = get("drafter.150203", documents() + "?size=1&page=1").getBody();
		assertThat(second.path("items")).hasSize(1);
		assertThat(second.at("/items/0/title").asText()).isEqualTo("关于查摆问题的指导意见");
		JsonNode text = get("drafter.150203", "/api/v1/plans/" + opinion.path("id").asText() + "/revisions").getBody();
		assertThat(text.at("/0/content/sections/0/title").asText()).isEqualTo("一、总体要求");
		assertThat(text.at("/0/content/sections/0/text").asText()).isEqualTo("聚焦突出问题。");
	}

	@Test
	void theSameTitleAgainIsTheOneThereIs() {
		JsonNode first = post("office.15", body("GUIDING", "指导意见一")).getBody();
		ResponseEntity<JsonNode> again = post("office.15", body("GUIDING", " 指导意见一 "));
		assertThat(again.getStatusCode().value()).isEqualTo(200);
		assertThat(again.getBody().path("id")).isEqualTo(first.path("id"));
		post("office.15", body("MASTER", "总体方案"));
		ResponseEntity<JsonNode> other = post("office.15", body("MASTER", "另一总体方案"));
		assertThat(other.getStatusCode().value()).isEqualTo(409);
		assertThat(other.getBody().path("code").asText()).isEqualTo("master-issued-before");
		assertThat(titles()).containsExactly("总体方案", "指导意见一");
	}

	@Test
	void manyAtOnceIssueOne() throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(4);
		try {
			List<Callable<ResponseEntity<JsonNode>>> calls = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				calls.add(() -> post("office.15", body("GUIDING", "同时签发")));
			}
			List<Integer> statuses = new ArrayList<>();
			for (Future<ResponseEntity<JsonNode>> answer : pool.invokeAll(calls)) {
				statuses.add(answer.get().getStatusCode().value());
			}
			assertThat(statuses).containsExactlyInAnyOrder(201, 200, 200, 200);
		}
		finally {
			pool.shutdownNow();
		}
		assertThat(titles()).containsExactly("同时签发");
	}

	@Test
	void aRevokedDocumentIsIssuedAnew() {
		String first = post("office.15", body("MASTER", "总体方案")).getBody().path("id").asText();
		scene.open(campaign, "1502");
		planMoves.revoke(scene.actor("office.15"), first, "依据已变");
		ResponseEntity<JsonNode> anew = post("office.15", body("MASTER", "总体方案（修订）"));
		assertThat(anew.getStatusCode().value()).isEqualTo(201);
		assertThat(anew.getBody().path("id").asText()).isNotEqualTo(first);
		assertThat(scene.planOf(campaign, "1502").parentPlanId()).isEqualTo(anew.getBody().path("id").asText());
		assertThat(titles()).containsExactly("总体方案（修订）");
	}

	@Test
	void onlyTheOfficeOfTheIssuingUnitIssues() {
		for (String account : List.of("office.1502", "leading.15", "drafter.150203", "admin")) {
			ResponseEntity<JsonNode> refused = post(account, body("GUIDING", "不该有"));
			assertThat(refused.getStatusCode().value()).as(account).isEqualTo(403);
			assertThat(refused.getBody().path("code").asText()).isEqualTo("issue-by-office-only");
		}
		assertThat(status("office.15", HttpMethod.POST, "/api/v1/campaigns/none/documents", body("GUIDING", "x")))
			.isEqualTo(404);
		assertThat(get("drafter.150203", "/api/v1/campaigns/none/documents").getStatusCode().value()).isEqualTo(404);
		assertThat(stranger().getForEntity(documents(), String.class).getStatusCode().value()).isEqualTo(401);
		assertThat(titles()).isEmpty();
	}

	@Test
	void everythingThatIsMissingIsSaidAtOnceAndNothingIsIssued() {
		Map<String, Object> empty = new HashMap<>();
		empty.put("kind", null);
		empty.put("title", " ");
		empty.put("sections", List.of(Map.of("text", " ")));
		assertThat(faults(empty)).containsExactlyInAnyOrder("kind", "title", "sections", "sections[0].title");
		assertThat(faults(body("UNIT", "子方案"))).containsExactly("kind");
		assertThat(faults(body("GUIDING", "长".repeat(201)))).containsExactly("title");
		assertThat(faults(Map.of("kind", "GUIDING", "title", "坏\u0007字", "sections",
				List.of(Map.of("title", "一", "text", "长".repeat(50_001))))))
			.containsExactlyInAnyOrder("title", "sections[0].text");
		assertThat(status("office.15", HttpMethod.POST, documents(), body("NONE", "x"))).isEqualTo(400);
		assertThat(titles()).isEmpty();
	}

	@Test
	void aCallSentAgainWithItsKeyIsAnsweredAsTheFirstTime() {
		HttpHeaders key = new HttpHeaders();
		key.set("Idempotency-Key", UUID.randomUUID().toString());
		HttpEntity<Object> call = new HttpEntity<>(body("GUIDING", "指导意见二"), key);
		ResponseEntity<JsonNode> first = as("office.15").postForEntity(documents(), call, JsonNode.class);
		ResponseEntity<JsonNode> again = as("office.15").postForEntity(documents(), call, JsonNode.class);
		assertThat(again.getStatusCode().value()).isEqualTo(201);
		assertThat(again.getBody()).isEqualTo(first.getBody());
	}

	@Test
	void theOfficeIssuesOnThePortal() throws Exception {
		SignedIn office = SignedIn.as("office.15", port);
		assertThat(office.get("/campaigns/" + campaign).body()).contains(pages() + "\"");
		assertThat(office.get(pages()).body()).contains("还没有印发文件。", pages() + "/new");
		HttpResponse<String> issued = send(office, "kind=GUIDING", "title=关于开门搞活动的指导意见", "section.row=0",
				"section.0.title=一、原则", "section.0.text=请群众参与。\r\n受群众监督。", "section.row=n1", "confirmed=true");
		assertThat(issued.statusCode()).isEqualTo(302);
		String document = issued.headers().firstValue("Location").orElseThrow();
		assertThat(document).contains("/plans/");
		String id = document.substring(document.lastIndexOf('/') + 1);
		assertThat(plans.revisions(scene.actor("drafter.150203"), id).get(0).content().sections()).hasSize(1)
			.first()
			.satisfies((section) -> assertThat(section.text()).isEqualTo("请群众参与。\n受群众监督。"));
		assertThat(office.get("/plans/" + id).body()).contains("已签发《关于开门搞活动的指导意见》");
		SignedIn drafter = SignedIn.as("drafter.150203", port);
		assertThat(drafter.get(pages()).body()).contains("关于开门搞活动的指导意见", "/plans/" + id, plans.get(id).number(), "指导意见")
			.doesNotContain(pages() + "/new");
		HttpResponse<String> again = send(office, "kind=GUIDING", "title=关于开门搞活动的指导意见", "section.row=0",
				"section.0.title=一", "section.0.text=另一文本。", "confirmed=true");
		assertThat(again.headers().firstValue("Location").orElseThrow()).isEqualTo(document);
		assertThat(office.get("/plans/" + id).body()).contains("此前已经签发");
	}

	@Test
	void aRefusalKeepsWhatWasTyped() throws Exception {
		SignedIn office = SignedIn.as("office.15", port);
		HttpResponse<String> unconfirmed = send(office, "kind=DOMAIN", "title=领域规程甲", "section.row=0",
				"section.0.title=<b>一</b>", "section.0.text=正文一", "section.row=n1", "section.n1.text=正文二");
		assertThat(unconfirmed.statusCode()).isEqualTo(422);
		assertThat(unconfirmed.body()).contains("请先勾选确认", "领域规程甲", "&lt;b&gt;一&lt;/b&gt;", "正文一", "正文二")
			.doesNotContain("<b>一</b>");
		HttpResponse<String> untitled = send(office, "kind=DOMAIN", "title=领域规程甲", "section.row=0",
				"section.0.text=正文一", "confirmed=true");
		assertThat(untitled.statusCode()).isEqualTo(422);
		assertThat(untitled.body()).contains("第 1 节没有标题。", "领域规程甲", "正文一");
		HttpResponse<String> nothing = send(office, "confirmed=true");
		assertThat(nothing.body()).contains("请选择文种。", "方案没有标题。", "name=\"section.0.title\"");
		assertThat(titles()).isEmpty();
	}

	@Test
	void othersFindNoForm() throws Exception {
		SignedIn city = SignedIn.as("office.1502", port);
		assertThat(city.get(pages()).statusCode()).isEqualTo(200);
		assertThat(city.get(pages() + "/new").statusCode()).isEqualTo(403);
		assertThat(city.post(pages(), pages(), "kind=GUIDING&title=x&confirmed=true").statusCode()).isEqualTo(403);
		assertThat(city.get("/campaigns/none/documents").statusCode()).isEqualTo(404);
		assertThat(titles()).isEmpty();
	}

	private List<String> titles() {
		List<String> titles = new ArrayList<>();
		get("drafter.150203", documents()).getBody()
			.path("items")
			.forEach((item) -> titles.add(item.path("title").asText()));
		return titles;
	}

	private List<String> faults(Object body) {
		ResponseEntity<JsonNode> refused = post("office.15", body);
		assertThat(refused.getStatusCode().value()).isEqualTo(422);
		assertThat(refused.getBody().path("code").asText()).isEqualTo("plan-not-issuable");
		List<String> fields = new ArrayList<>();
		refused.getBody().path("errors").forEach((fault) -> fields.add(fault.path("field").asText()));
		return fields;
	}

	private HttpResponse<String> send(SignedIn person, String... fields) throws Exception {
		StringBuilder form = new StringBuilder();
		for (String field : fields) {
			int name = field.indexOf('=');
			form.append(form.isEmpty() ? "" : "&")
				.append(field, 0, name + 1)
				.append(URLEncoder.encode(field.substring(name + 1), StandardCharsets.UTF_8));
		}
		return person.post(pages() + "/new", pages(), form.toString());
	}

	private ResponseEntity<JsonNode> post(String account, Object body) {
		return call(account, HttpMethod.POST, documents(), body);
	}

	private static Map<String, Object> body(String kind, String title) {
		return Map.of("kind", kind, "title", title, "sections", List.of(Map.of("title", "一、总体要求", "text", "聚焦突出问题。")));
	}

	private String documents() {
		return "/api/v1/campaigns/" + campaign + "/documents";
	}

	private String pages() {
		return "/campaigns/" + campaign + "/documents";
	}

}
