package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.RestCalls;
import io.campaignflow.SignedIn;
import io.campaignflow.attachment.SampleFiles;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;

/**
 * Items as integrators meet them: who sees what, and what happens to those who try.
 */
@CampaignFlowTest
class ItemRestTests extends RestCalls {

	private static final String ITEMS = "/api/v1/rectification-items";

	@Autowired
	AutowireCapableBeanFactory beans;

	@LocalServerPort
	int port;

	private LedgerScene scene;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(LedgerScene.class);
	}

	@Test
	void anOfficeRegistersOverRest() {
		Map<String, Object> wanted = Map.of("campaign", scene.campaign(), "source", "INSTRUCTION", "unit", "150203",
				"text", "市领导批示：尽快修复路灯。", "raisers", List.of(Map.of("account", "leader.1502.1")));
		ResponseEntity<JsonNode> made = post("office.1502", ITEMS, wanted);
		assertThat(made.getStatusCode().value()).isEqualTo(201);
		assertThat(made.getBody().path("number").asText()).matches("\\d{4}-0001");
		assertThat(made.getBody().path("title").asText()).isEqualTo("市领导批示：尽快修复路灯");
		assertThat(made.getBody().path("officeUnit").asText()).isEqualTo("1502");
		String item = ITEMS + "/" + made.getBody().path("id").asText();
		assertThat(status("leader.1502.1", item)).isEqualTo(200);
		assertThat(get("head.150203", item + "/timeline").getBody().at("/0/kind").asText()).isEqualTo("ItemRegistered");
	}

	@Test
	void eachSeesTheItemsOfTheirUnitsAndThoseTheyHaveAPartIn() {
		ItemOnItsWay item = scene.item(Severity.LOW, LedgerScene.byAccount("member.1502.2"))
			.assigned(Map.of("coUnits", List.of(Map.of("unit", "150204"))));
		String path = ITEMS + "/" + item.id();
		for (String account : List.of("drafter.150203", "head.150203", "office.1502", "office.15", "leader.1502.1",
				"supervisor.1502.1", "member.1502.2", "head.150204", "admin")) {
			assertThat(status(account, path)).as(account).isEqualTo(200);
		}
		for (String account : List.of("head.150205", "office.1501", "drafter.150205")) {
			for (String part : List.of("", "/timeline", "/offspring", "/attachments")) {
				assertThat(status(account, path + part)).as(account + part).isEqualTo(404);
			}
			assertThat(status(account, "/api/v1/audit?subject=item:" + item.id())).isEqualTo(404);
		}
		assertThat(stranger().getForEntity(path, String.class).getStatusCode().value()).isEqualTo(401);
	}

	@Test
	void movesOfOthersAreRefusedAndLeaveTheItemAsItWas() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor();
		ItemView before = item.view();
		String path = ITEMS + "/" + item.id();
		Map<String, Object> more = Map.of("version", before.version(), "until",
				before.deadline().plusDays(9).toString(), "reason", "再缓几天");
		assertThat(post("office.1502", path + "/extension", more).getStatusCode().value()).isEqualTo(403);
		assertThat(post("head.150204", path + "/extension", more).getStatusCode().value()).isEqualTo(404);
		assertThat(post("supervisor.1502.1", path + "/progress", Map.of("text", "我来填")).getStatusCode().value())
			.isEqualTo(403);
		assertThat(post("head.150203", path + "/merge", Map.of("version", before.version(), "into", "2026-0001"))
			.getStatusCode()
			.value()).isEqualTo(403);
		assertThat(post("head.150203", path + "/sub-items", Map.of("text", "x")).getStatusCode().value())
			.isEqualTo(403);
		assertThat(item.view()).isEqualTo(before);
	}

	@Test
	void badInputIsRefusedInWordsAndChangesNothing() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor();
		String path = ITEMS + "/" + item.id();
		ItemView before = item.view();
		refused("drafter.150203", path + "/progress", Map.of("text", " "), 422, "item-incomplete");
		refused("drafter.150203", path + "/progress", Map.of("text", "字".repeat(4001)), 422, "item-incomplete");
		refused("drafter.150203", path + "/progress", Map.of("text", "a\u0007b"), 422, "item-incomplete");
		refused("drafter.150203", path + "/progress", Map.of("text", "好", "percent", 101), 422, "item-incomplete");
		refused("drafter.150203", path + "/extension",
				Map.of("version", before.version(), "until", before.deadline().toString(), "reason", "晚"), 422,
				"item-extension-not-later");
		refused("drafter.150203", path + "/extension",
				Map.of("version", 0, "until", before.deadline().plusDays(3).toString(), "reason", "晚"), 409,
				"item-changed");
		refused("office.1502", path + "/split", Map.of("version", before.version(), "parts", List.of()), 422,
				"item-split-parts");
		refused("office.1502", path + "/merge", Map.of("version", before.version(), "into", before.number()), 422,
				"item-merge-target");
		refused("office.1502", ITEMS,
				Map.of("campaign", before.campaignId(), "source", "FINDING", "unit", "150203", "text", "冒充检查"), 403,
				"item-finding-by-inspection");
		refused("office.150204", ITEMS,
				Map.of("campaign", before.campaignId(), "source", "RESIDENT", "unit", "150203", "text", "别的区"), 404,
				"not-found.unit");
		refused("head.150203", ITEMS,
				Map.of("campaign", before.campaignId(), "source", "RESIDENT", "unit", "150203", "text", "不是办公室"), 403,
				"item-register-office-only");
		assertThat(item.view()).isEqualTo(before);
	}

	@Test
	void evidenceGoesOutWithTheEntryOfWhoeverLaidItThere() {
		ItemOnItsWay item = scene.item(Severity.LOW)
			.assigned(Map.of("coUnits", List.of(Map.of("unit", "150204"))))
			.signedFor();
		String path = ITEMS + "/" + item.id();
		upload("drafter.150203", path, "现场.pdf", 201);
		upload("head.150204", path, "配合.pdf", 201);
		upload("supervisor.1502.1", path, "外人.pdf", 403);
		assertThat(get("supervisor.1502.1", path + "/attachments").getBody()).isEmpty();
		assertThat(post("head.150204", path + "/progress", Map.of("text", "已送电。")).getBody().path("entry").asInt())
			.isEqualTo(1);
		assertThat(get("supervisor.1502.1", path + "/attachments").getBody().findValuesAsText("name"))
			.containsExactly("配合.pdf");
		assertThat(item.timeline()).last()
			.satisfies(entry -> assertThat(entry.detail().path("unitCode").asText()).isEqualTo("150204"));
	}

	@Test
	void thePageShowsHostileTextAsText() throws Exception {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor();
		SignedIn drafter = SignedIn.as("drafter.150203", port);
		String page = "/rectification-items/" + item.id();
		String hostile = "<script>alert(1)</script>${7*7}{0}'";
		HttpResponse<String> sent = drafter.post(page, page + "/progress",
				"text=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8));
		assertThat(sent.statusCode()).isIn(302, 303);
		assertThat(drafter.get(page).body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)", "{0}");
		HttpResponse<String> refused = drafter.post(page, page + "/extension",
				"until=&reason=%E6%9D%90%E6%96%99&version=1");
		assertThat(refused.statusCode()).isIn(409, 422);
		assertThat(refused.body()).contains("材料");
		assertThat(SignedIn.as("head.150205", port).get(page).statusCode()).isEqualTo(404);
	}

	private void refused(String account, String path, Map<String, ?> body, int status, String code) {
		ResponseEntity<JsonNode> answer = post(account, path, body);
		assertThat(answer.getBody().path("code").asText()).as(path).isEqualTo(code);
		assertThat(answer.getStatusCode().value()).isEqualTo(status);
	}

	private void upload(String account, String item, String name, int status) {
		assertThat(upload(account, item + "/attachments", name, SampleFiles.pdf(name)).getStatusCode().value()).as(name)
			.isEqualTo(status);
	}

	private ResponseEntity<JsonNode> post(String account, String path, Map<String, ?> body) {
		return as(account).postForEntity(path, body, JsonNode.class);
	}

	private int status(String account, String path) {
		return as(account).getForEntity(path, String.class).getStatusCode().value();
	}

}
