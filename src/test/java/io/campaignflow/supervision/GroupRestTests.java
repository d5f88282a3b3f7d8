package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.DemoOrganisation;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import io.campaignflow.trust.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Groups over REST and on their pages: in order, from strangers, with hostile input. */
@CampaignFlowTest
class GroupRestTests {

	private static final String GROUPS = "/api/v1/groups";

	@Autowired
	AutowireCapableBeanFactory beans;

	@LocalServerPort
	int port;

	private GroupScene scene;

	private GroupOnItsWay group;

	@BeforeEach
	void aGroupOfALeague() {
		scene = beans.createBean(GroupScene.class);
		String id = scene.forming()
			.form(scene.actor("office.1505"), new FormOrder("1505", GroupKind.PATROL, null, null));
		group = new GroupOnItsWay(scene, id, "1505");
	}

	private Visitor visitor(String account) {
		return new Visitor(port, account, DemoOrganisation.PASSWORD);
	}

	private String body(String members, String units) {
		return "{\"version\":%d,\"name\":\"第一组\",\"members\":%s,\"units\":%s}".formatted(group.view().version(),
				members, units);
	}

	@Test
	void theOfficeComposesAndAStaleVersionIsAConflict() {
		Visitor office = visitor("office.1505");
		String first = body("[{\"account\":\"supervisor.1505.1\",\"duty\":\"LEADER\"}]", "[]");
		HttpResponse<String> composed = office.call("PUT", GROUPS + "/" + group.id() + "/composition", first);
		assertThat(composed.statusCode()).isEqualTo(200);
		assertThat(Visitor.json(composed).at("/group/planned/members/0/account").asText())
			.isEqualTo("supervisor.1505.1");
		assertThat(office.call("PUT", GROUPS + "/" + group.id() + "/composition", first).statusCode()).isEqualTo(409);
		assertThat(Visitor.json(office.call(GROUPS + "?unit=1505&kind=PATROL")).at("/total").asInt()).isPositive();
		assertThat(Visitor.json(office.call(GROUPS + "/coverage?unit=1505")).at("/items").isArray()).isTrue();
	}

	@Test
	void unfitBodiesAreRefusedAndChangeNothing() {
		Visitor office = visitor("office.1505");
		GroupView before = group.view();
		for (String body : List.of("", "null", "[]", "{", "{\"version\":\"x\"}",
				body("null", "null").replace("第一组", ""), body("[{}]", "[]"),
				body("[{\"account\":\"nobody\",\"duty\":\"LEADER\"}]", "[]"),
				body("[{\"account\":\"supervisor.1505.1\",\"duty\":\"BOSS\"}]", "[]"), body("[]", "[\"15\"]"),
				body("[]", "[\"' or 1=1 --\"]"), body("[]", "[null]"), body("[]", "[]").replace("第一组", "\\u0000"),
				body("[]", "[]").replace("第一组", "长".repeat(61)), body("[]", "[" + "\"a\",".repeat(5000) + "\"b\"]"))) {
			HttpResponse<String> answer = office.call("PUT", GROUPS + "/" + group.id() + "/composition", body);
			assertThat(answer.statusCode()).as(body).isBetween(400, 499);
			assertThat(answer.body()).as(body).doesNotContain("Exception", "select ");
			assertThat(group.view()).as(body).isEqualTo(before);
		}
		for (String path : List.of(GROUPS + "/%00", GROUPS + "?kind=X", GROUPS + "?page=-1", GROUPS + "?unit=nope",
				GROUPS + "/" + group.id() + "/letters/x?format=exe")) {
			assertThat(office.call(path).statusCode()).as(path).isBetween(400, 499);
		}
	}

	@Test
	void strangersFindNothingAndCanChangeNothing() {
		GroupView before = group.view();
		for (String account : List.of("office.1502", "drafter.150203", "supervisor.1502.1")) {
			Visitor stranger = visitor(account);
			stranger.signIn();
			for (String path : List.of("", "/history", "/letters", "/report")) {
				assertThat(stranger.call(GROUPS + "/" + group.id() + path).statusCode()).as(path).isEqualTo(404);
			}
			for (String path : List.of("", "/history", "/composition", "/people?text=a")) {
				assertThat(stranger.get("/groups/" + group.id() + path).statusCode()).as(path).isEqualTo(404);
			}
			assertThat(stranger.call(GROUPS).body()).doesNotContain(group.id());
			assertThat(stranger.call("PUT", GROUPS + "/" + group.id() + "/composition", body("[]", "[]")).statusCode())
				.isEqualTo(404);
			assertThat(stranger.post("/groups/" + group.id() + "/closing", Map.of("version", "0", "reason", "x"))
				.statusCode()).isEqualTo(404);
		}
		assertThat(visitor("leading.1505").call("PUT", GROUPS + "/" + group.id() + "/composition", body("[]", "[]"))
			.statusCode()).isEqualTo(403);
		assertThat(group.view()).isEqualTo(before);
	}

	/** Whoever sees the group without being its office is told so; no unit is missing. */
	@Test
	void peopleAreChosenByTheOfficeAlone() {
		String member = "supervisor.1502.1";
		scene.forming()
			.compose(scene.actor("office.1505"), group.id(), new CompositionOrder(group.view().version(), "第一组",
					List.of(new CompositionOrder.Choice(member, GroupDuty.MEMBER)), List.of(), null));
		String page = "/groups/" + group.id() + "/composition";
		for (String account : List.of("leading.1505", member)) {
			Visitor other = visitor(account);
			other.signIn();
			assertThat(other.get("/groups/" + group.id()).statusCode()).as(account).isEqualTo(200);
			assertThat(other.get(page).statusCode()).as(account).isEqualTo(403);
			assertThat(other.post(page, Map.of("version", "0", "name", "组", "add", "1", "to", "a")).statusCode())
				.as(account)
				.isEqualTo(403);
		}
	}

	@Test
	void coverageGoesOutAsAWorkbookToWhoeverSeesTheSender() throws IOException {
		String export = "/api/v1/groups/coverage/export?unit=1505";
		Visitor office = visitor("office.1505");
		office.signIn();
		try (XSSFWorkbook workbook = new XSSFWorkbook(
				new ByteArrayInputStream(office.file("/groups/coverage/export?unit=1505")))) {
			long units = Visitor.json(office.call(GROUPS + "/coverage?unit=1505")).at("/total").asLong();
			assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo((int) units).isPositive();
			assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue()).startsWith("1505");
		}
		assertThat(visitor("office.1502").call(export).statusCode()).isEqualTo(404);
		assertThat(office.call(export + "&kind=GANG").statusCode()).isEqualTo(400);
	}

	@Test
	void thePagesShowAndKeepWhatWasTyped() {
		Visitor office = visitor("office.1505");
		office.signIn();
		assertThat(office.get("/groups?kind=PATROL").body()).contains(group.view().name());
		assertThat(office.get("/groups/" + group.id()).statusCode()).isEqualTo(200);
		assertThat(office.get("/groups/export").statusCode()).isEqualTo(200);
		office.get("/groups/" + group.id() + "/composition");
		HttpResponse<String> refused = office.post("/groups/" + group.id() + "/composition",
				Map.of("version", "0", "name", "<b>组</b>", "account", "nobody.at.all", "duty", "LEADER", "save", "1"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("nobody.at.all", "&lt;b&gt;组").doesNotContain("<b>组</b>");
	}

}
