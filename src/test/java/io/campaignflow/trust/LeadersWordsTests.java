package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.DemoOrganisation;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Instructions, circulars, schedules and reports in the morning: who sees them over
 * pages, REST and files (R3), and what bad input does to them (R7).
 */
@CampaignFlowTest
class LeadersWordsTests {

	private static final String INSTRUCTIONS = "/api/v1/instructions";

	private static final String CIRCULARS = "/api/v1/circulars";

	@LocalServerPort
	int port;

	@Autowired
	Campaigns campaigns;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	private Visitor visitor(String account) {
		return new Visitor(port, account, DemoOrganisation.PASSWORD);
	}

	private static String order(String text, String addressee, Object days) {
		return "{\"subjectType\":\"unit\",\"subjectId\":\"150203\",\"text\":%s,\"addressee\":\"%s\",\"workingDays\":%s}"
			.formatted(text, addressee, days);
	}

	private String given() {
		HttpResponse<String> answer = visitor("leading.1502").call("POST", INSTRUCTIONS,
				order("\"请报告<script>alert(1)</script>进度\"", "HEAD@150203", 3));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return Visitor.json(answer).at("/instruction/id").asText();
	}

	private String campaign() {
		LocalDate today = LocalDate.now(clock);
		return campaigns.create(people.actor("office.15").orElseThrow(),
				new CampaignForm("通报" + UUID.randomUUID(), "第二批", "15",
						List.of(new StartWindow(Level.COUNTY, today.minusDays(9), today.plusDays(9))),
						List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
						List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false,
						false, 0, 5000));
	}

	private String circularOrder(String campaign, String from, String reach) {
		return "{\"unit\":\"1502\",\"campaign\":\"%s\",\"kind\":\"SPECIAL\",\"from\":\"%s\",\"until\":\"%s\",\"reach\":\"%s\"}"
			.formatted(campaign, from, LocalDate.now(clock), reach);
	}

	private String compiled() {
		HttpResponse<String> answer = visitor("office.1502").call("POST", CIRCULARS,
				circularOrder(campaign(), LocalDate.now(clock).minusDays(6).toString(), "COUNTY"));
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return Visitor.json(answer).at("/id").asText();
	}

	@Test
	void anInstructionIsSeenOverItsUnitAndNowhereElse() {
		String id = given();
		for (String reader : List.of("leading.1502", "head.150203", "office.1502", "leading.15")) {
			assertThat(visitor(reader).call(INSTRUCTIONS + "/" + id).statusCode()).as(reader).isEqualTo(200);
		}
		for (String stranger : List.of("leading.1505", "head.150204", "office.1505", "head.150203001")) {
			Visitor other = visitor(stranger);
			assertThat(other.call(INSTRUCTIONS + "/" + id).statusCode()).as(stranger).isEqualTo(404);
			assertThat(other.call(INSTRUCTIONS + "?size=200").body()).as(stranger).doesNotContain(id);
			other.signIn();
			assertThat(other.get("/instructions/" + id).statusCode()).as(stranger).isEqualTo(404);
			assertThat(other.get("/instructions/" + id + "/history").statusCode()).as(stranger).isEqualTo(404);
			assertThat(other.call("POST", INSTRUCTIONS + "/" + id + "/withdrawal", "{\"version\":1,\"reason\":\"x\"}")
				.statusCode()).as(stranger).isEqualTo(404);
		}
	}

	@Test
	void itsPagesSayWhatWasWrittenAndRunNothingOfIt() {
		String id = given();
		Visitor head = visitor("head.150203");
		head.signIn();
		String page = head.get("/instructions/" + id).body();
		assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script>alert(1)");
		assertThat(head.get("/instructions").body()).contains(id);
		assertThat(head.get("/organisation/units/150203").body()).contains("/instructions/" + id);
	}

	private static HttpResponse<String> upload(Visitor visitor, String path, String name, String content) {
		return visitor.upload(path, Map.of(), name, content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void filesOfAnAnswerAreRefusedWhereTheyAreNotWhatTheySayOrNotTheirsToGive() {
		String id = given();
		String path = INSTRUCTIONS + "/" + id + "/attachments";
		Visitor head = visitor("head.150203");
		for (String bad : List.of("运行.exe", "假.pdf", "假.docx", "假.png", "无扩展名", ".txt", "")) {
			assertThat(upload(head, path, bad, "MZ <script>alert(1)</script>").statusCode()).as(bad)
				.isBetween(400, 422);
		}
		assertThat(upload(head, path, "空.txt", "").statusCode()).isEqualTo(422);
		HttpResponse<String> added = upload(head, path, "../../<img src=x onerror=alert(1)>.txt", "台账");
		assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
		String file = path + "/" + Visitor.json(added).at("/id").asText();
		assertThat(visitor("leading.1502").call(path).body()).isEqualTo("[]");
		assertThat(visitor("leading.1502").call(file + "/file").statusCode()).isEqualTo(404);
		assertThat(upload(visitor("leading.1502"), path, "代答.txt", "x").statusCode()).isEqualTo(403);
		assertThat(upload(visitor("head.150204"), path, "路过.txt", "x").statusCode()).isEqualTo(404);
		assertThat(visitor("head.150204").call("DELETE", file, "").statusCode()).isEqualTo(404);
		assertThat(visitor("leading.1502").call("DELETE", file, "").statusCode()).isEqualTo(403);
		head.signIn();
		assertThat(head.get("/instructions/" + id).body()).contains("img src=x onerror=alert(1).txt")
			.doesNotContain("<img src=x");
		assertThat(head.call(file + "/file").body()).isEqualTo("台账");
	}

	@Test
	void unfitInstructionsAreRefused() {
		Visitor leader = visitor("leading.1502");
		long before = Visitor.json(leader.call(INSTRUCTIONS + "?view=GIVEN")).at("/total").asLong();
		for (String body : List.of("", "null", "[]", "{", "{}", order("null", "HEAD@150203", 3),
				order("\" \"", "HEAD@150203", 3), order("\"\\u0000\"", "HEAD@150203", 3),
				order("\"" + "长".repeat(2001) + "\"", "HEAD@150203", 3), order("\"办\"", "HEAD@15", 3),
				order("\"办\"", "", 3), order("\"办\"", "HEAD@150203", 0), order("\"办\"", "HEAD@150203", 61),
				order("\"办\"", "HEAD@150203", "\"x\""), order("\"办\"", "HEAD@150203", "null"),
				order("\"办\"", "HEAD@150203", 3).replace("\"unit\"", "\"campaign\""),
				order("\"办\"", "HEAD@150203", 3).replace("150203\",\"text", "' or 1=1 --\",\"text"))) {
			assertThat(leader.call("POST", INSTRUCTIONS, body).statusCode()).as(body).isBetween(400, 422);
		}
		assertThat(Visitor.json(leader.call(INSTRUCTIONS + "?view=GIVEN")).at("/total").asLong()).isEqualTo(before);
		assertThat(visitor("office.1502").call("POST", INSTRUCTIONS, order("\"办\"", "HEAD@150203", 3)).statusCode())
			.isEqualTo(403);
		assertThat(visitor("leading.1505").call("POST", INSTRUCTIONS, order("\"办\"", "HEAD@150203", 3)).statusCode())
			.isEqualTo(404);
	}

	@Test
	void aStaleWithdrawalChangesNothing() {
		String id = given();
		Visitor leader = visitor("leading.1502");
		String path = INSTRUCTIONS + "/" + id + "/withdrawal";
		assertThat(leader.call("POST", path, "{\"version\":9,\"reason\":\"情况有变\"}").statusCode()).isEqualTo(409);
		assertThat(leader.call("POST", path, "{\"version\":1,\"reason\":\" \"}").statusCode()).isEqualTo(422);
		assertThat(leader.call("POST", path, "{\"version\":1,\"reason\":\"情况有变\"}").statusCode()).isEqualTo(200);
		assertThat(leader.call("POST", path, "{\"version\":2,\"reason\":\"情况有变\"}").statusCode()).isEqualTo(409);
	}

	@Test
	void aCircularThatIsNotOutIsSeenByItsOfficeAndLeadersAlone() {
		String id = compiled();
		for (String reader : List.of("office.1502", "leading.1502")) {
			assertThat(visitor(reader).call(CIRCULARS + "/" + id).statusCode()).as(reader).isEqualTo(200);
		}
		for (String stranger : List.of("head.150203", "leading.1505", "office.1505", "leading.15")) {
			Visitor other = visitor(stranger);
			other.signIn();
			for (String path : List.of("", "/document?format=DOCX", "/charts/PLANS", "/receipts", "/receipts/export")) {
				assertThat(other.call(CIRCULARS + "/" + id + path).statusCode()).as(stranger + path).isEqualTo(404);
			}
			assertThat(other.get("/circulars/" + id).statusCode()).as(stranger).isEqualTo(404);
			assertThat(other.get("/circulars/" + id + "/history").statusCode()).as(stranger).isEqualTo(404);
			assertThat(other.call(CIRCULARS + "?size=200").body()).as(stranger).doesNotContain(id);
			assertThat(other.call("POST", CIRCULARS + "/" + id + "/receipt", "").statusCode()).isEqualTo(404);
			assertThat(other.call("POST", CIRCULARS + "/" + id + "/urging", "").statusCode()).isEqualTo(404);
		}
	}

	@Test
	void unfitCircularsAndTextsAreRefused() {
		Visitor office = visitor("office.1502");
		String campaign = campaign();
		String today = LocalDate.now(clock).toString();
		for (String body : List.of("", "null", "{}", circularOrder(campaign, "2020-01-01", "COUNTY"),
				circularOrder(campaign, "morgen", "COUNTY"), circularOrder(campaign, today, "REGION"),
				circularOrder(campaign, today, "MOON"), circularOrder("' or 1=1 --", today, "COUNTY"),
				circularOrder(campaign, today, "COUNTY").replace("1502", "1505"),
				circularOrder(campaign, today, "COUNTY").replace("SPECIAL", "NEVER"))) {
			assertThat(office.call("POST", CIRCULARS, body).statusCode()).as(body).isBetween(400, 422);
		}
		String id = compiled();
		int version = Visitor.json(office.call(CIRCULARS + "/" + id)).at("/version").asInt();
		for (String text : List.of("", "null", "{\"version\":%d}".formatted(version),
				"{\"version\":%d,\"title\":\"\\u0007\"}".formatted(version),
				"{\"version\":%d,\"title\":\"标题\",\"sections\":{\"next\":\"%s\"}}".formatted(version, "长".repeat(4001)),
				"{\"version\":%d,\"title\":\"标题\"}".formatted(version - 1))) {
			assertThat(office.call("PUT", CIRCULARS + "/" + id + "/text", text).statusCode()).as(text)
				.isBetween(400, 422);
		}
		assertThat(Visitor.json(office.call(CIRCULARS + "/" + id)).at("/version").asInt()).isEqualTo(version);
	}

	@Test
	void everyOfficeSetsItsOwnSchedulesAndEverybodyTheirOwnReports() {
		Visitor office = visitor("office.1502");
		String order = "{\"unit\":\"1502\",\"campaign\":\"%s\",\"kind\":\"MONTHLY\",\"day\":31,\"reach\":\"COUNTY\"}"
			.formatted(campaign());
		assertThat(visitor("office.1505").call("PUT", "/api/v1/circular-schedules", order).statusCode()).isEqualTo(404);
		assertThat(visitor("leading.1502").call("PUT", "/api/v1/circular-schedules", order).statusCode())
			.isEqualTo(403);
		assertThat(office.call("PUT", "/api/v1/circular-schedules", order.replace("31", "32")).statusCode())
			.isEqualTo(422);
		HttpResponse<String> set = office.call("PUT", "/api/v1/circular-schedules", order);
		assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
		String id = Visitor.json(set).at("/id").asText();
		String weekly = order.replace("MONTHLY", "WEEKLY").replace("31", "5");
		HttpResponse<String> other = office.call("PUT", "/api/v1/circular-schedules", weekly);
		office.signIn();
		assertThat(office.get("/circulars/schedules").body()).contains("每周五", "每月 31 号");
		office.call("DELETE", "/api/v1/circular-schedules/" + Visitor.json(other).at("/id").asText(), "");
		assertThat(visitor("office.1505").call("DELETE", "/api/v1/circular-schedules/" + id, "").statusCode())
			.isEqualTo(404);
		assertThat(office.call("DELETE", "/api/v1/circular-schedules/" + id, "").statusCode()).isEqualTo(204);
		Visitor leader = visitor("leading.1502");
		assertThat(leader.call("PUT", "/api/v1/briefing", "{\"pace\":\"HOURLY\"}").statusCode()).isBetween(400, 422);
		assertThat(leader.call("PUT", "/api/v1/briefing", "{\"pace\":\"WEEKLY\"}").statusCode()).isEqualTo(200);
		assertThat(visitor("office.1502").call("/api/v1/briefing").body()).contains("OFF");
		assertThat(leader.call("PUT", "/api/v1/briefing", "{\"pace\":\"OFF\"}").statusCode()).isEqualTo(200);
	}

	@Test
	void anOverdueAnswerIsUrgedFromTheListAndOneThatIsNotDueIsLeftAlone() {
		Visitor leader = visitor("leading.1502");
		String late = given();
		String inTime = given();
		jdbc.sql("update instruction set due_on = ? where id = ?")
			.params(LocalDate.now(clock).minusDays(1), late)
			.update();
		String all = INSTRUCTIONS + "/urging?unit=150203&saying=" + "%E8%AF%B7%E6%8A%93%E7%B4%A7";
		assertThat(Visitor.json(visitor("leading.1505").call("POST", all.replace("150203", "1505"), ""))
			.at("/urged")
			.asInt()).isZero();
		HttpResponse<String> urged = leader.call("POST", all, "");
		assertThat(Visitor.json(urged).at("/urged").asInt()).as(urged.body()).isPositive();
		leader.signIn();
		assertThat(leader.get("/instructions?late=true").body()).contains(late, "/instructions/urging")
			.doesNotContain(inTime);
		assertThat(leader.get("/instructions").body()).doesNotContain("/instructions/urging");
		HttpResponse<String> again = leader.post("/instructions/urging", Map.of("unit", "150203", "saying", "请抓紧"));
		assertThat(again.headers().firstValue("Location").orElse("")).contains("late=true", "unit=150203");
		assertThat(leader.get("/instructions/" + late + "/history").body()).contains("请抓紧");
		assertThat(leader.get("/instructions/" + inTime + "/history").body()).doesNotContain("请抓紧");
		jdbc.sql("update instruction set due_on = ? where id = ?")
			.params(LocalDate.now(clock).plusDays(3), late)
			.update();
	}

	@Test
	void lateItemsAndPlansAreUrgedByLeadersOverThemAndTheAnswerSaysWhatBecameOfEach() {
		Visitor leader = visitor("leading.1502");
		for (String list : List.of("/api/v1/plans", "/api/v1/rectification-items", INSTRUCTIONS)) {
			assertThat(leader.call("POST", list + "/urging", "").statusCode()).as("nothing said").isEqualTo(422);
			HttpResponse<String> urged = leader.call("POST", list + "/urging?saying=%E8%AF%B7%E6%8A%93%E7%B4%A7", "");
			assertThat(urged.statusCode()).as(urged.body()).isEqualTo(200);
			assertThat(Visitor.json(urged).has("urged")).isTrue();
		}
	}

}
