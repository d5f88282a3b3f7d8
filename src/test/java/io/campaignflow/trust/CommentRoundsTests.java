package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Comments, answers, notes and phrases over REST: through two rounds, with hostile input,
 * and before eyes they are not meant for.
 */
@CampaignFlowTest
class CommentRoundsTests {

	private static final String SECRET = "内部备注：此处金额请纪检组一并核实";

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	private Journey journey;

	private String plan;

	@BeforeEach
	void bringBeforeTheFirstGroup() {
		journey = new Journey(beans);
		plan = journey.open(journey.campaign(), "150203");
		journey.toReview(plan);
	}

	@Test
	void aCommentIsAnsweredReopenedAnsweredAgainAndSettled() {
		returned("{\"section\":\"goals\",\"quote\":\"12口机井\",\"start\":4,\"text\":\"写明在哪些村。\"}");
		JsonNode first = comments("drafter.150203").get(0);
		assertThat(first.path("passage").path("before").asText()).isEqualTo("全年修好");
		assertThat(first.path("passage").path("after").asText()).isEqualTo("，受益320户。");
		String id = first.path("id").asText();
		assertThat(submission("全年在3个村修好12口机井，受益320户。", id, "DONE", "").statusCode()).isEqualTo(422);
		assertThat(submission("全年在3个村修好15口机井，受益320户。", id, "DONE", "已写明。").statusCode()).isLessThan(300);
		sign();
		JsonNode place = comments("supervisor.1502.1").get(0).path("place");
		assertThat(place.path("how").asText()).isEqualTo("CHANGED");
		assertThat(place.path("quote").asText()).isEqualTo("15口机井");
		assertThat(post("drafter.150203", "/comments/" + id + "/settlement", "{}").statusCode()).isEqualTo(403);
		assertThat(post("supervisor.1502.1", "/comments/" + id + "/reopening", "{}").statusCode()).isEqualTo(422);
		assertThat(post("supervisor.1502.1", "/comments/" + id + "/reopening", "{\"reason\":\"没有写村名。\"}").statusCode())
			.isEqualTo(200);
		returned("{\"section\":\"measures\",\"text\":\"请补充责任人。\"}");
		JsonNode again = comments("drafter.150203");
		assertThat(again).hasSize(2);
		JsonNode reopened = Stream.of(again.get(0), again.get(1))
			.filter((each) -> each.path("id").asText().equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(reopened.path("answer").asText()).isEmpty();
		assertThat(reopened.path("past").get(0).path("answer").asText()).isEqualTo("已写明。");
		assertThat(reopened.path("past").get(0).path("reason").asText()).isEqualTo("没有写村名。");
		String other = Stream.of(again.get(0), again.get(1))
			.map((each) -> each.path("id").asText())
			.filter((each) -> !each.equals(id))
			.findFirst()
			.orElseThrow();
		assertThat(answered(other, "DECLINED", "责任人已在方案附件中写明。").statusCode()).isEqualTo(200);
		assertThat(complete("drafter.150203", "{\"confirmed\":true}").statusCode()).isEqualTo(422);
		assertThat(answered(id, "DONE", "村名已写入。").statusCode()).isEqualTo(200);
		assertThat(complete("drafter.150203", "{\"confirmed\":true}").statusCode()).isLessThan(300);
		sign();
		assertThat(post("supervisor.1502.1", "/comments/" + id + "/settlement", "{}").statusCode()).isEqualTo(200);
		String history = visitor("drafter.150203").call("/api/v1/plans/" + plan + "/history?size=50").body();
		assertThat(history).contains("RemarkSettled", "RemarkReopened");
		assertThat(visitor("office.1505").call("/api/v1/plans/" + plan + "/comments").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"section\":\"goals\",\"quote\":\"没有这句话\",\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"start\":5,\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"start\":199999,\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"start\":-1,\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"start\":99999999999999,\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"start\":\"here\",\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"before\":\"半年修好\",\"text\":\"x\"}",
			"{\"section\":\"nowhere\",\"quote\":\"12口机井\",\"text\":\"x\"}",
			"{\"section\":\"measures\",\"quote\":\"12口机井，受益\",\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"\\ud83d\",\"text\":\"x\"}",
			"{\"section\":\"goals\",\"quote\":\"12口机井\",\"text\":\" \"}" })
	void aPassageThatDoesNotStandThereIsRefusedInWords(String comment) {
		HttpResponse<String> refused = decide(
				"{\"decision\":\"RETURN\",\"grounds\":[\"NOT_OPERABLE\"],\"comments\":[" + comment + "]}");
		assertThat(refused.statusCode()).isIn(400, 422);
		assertThat(refused.body()).contains("comments[0]").doesNotContain("Exception");
		assertThat(comments("supervisor.1502.1")).isEmpty();
		assertThat(journey.task(plan).kind()).isEqualTo("review-plan");
	}

	@Test
	void ofSeveralEqualQuotesOneMustBeTold() {
		String two = "{\"section\":\"goals\",\"quote\":\"2\",\"text\":\"x\"%s}";
		String opening = "{\"decision\":\"APPROVE\",\"comments\":[";
		assertThat(decide(opening + two.formatted("") + "]}").body()).contains("comment-quote-ambiguous");
		assertThat(decide(opening + two.formatted(",\"before\":\"3\"") + "]}").statusCode()).isLessThan(300);
		assertThat(comments("office.1502").get(0).path("passage").path("start").asInt()).isEqualTo(13);
	}

	@Test
	void notesAreSeenByReviewersOfTheStepAndLaterOnesOnly() {
		assertThat(post("supervisor.1502.1", "/notes", "{\"text\":\"" + SECRET + "\"}").statusCode()).isEqualTo(201);
		for (String account : List.of("drafter.150203", "head.150203", "office.150203", "office.1502")) {
			assertThat(post(account, "/notes", "{\"text\":\"x\"}").statusCode()).as(account).isIn(403, 404);
			assertThat(notes(account)).as(account).isEmpty();
		}
		assertThat(notes("supervisor.1502.1")).hasSize(1);
		returned("{\"section\":\"goals\",\"text\":\"请补充。\"}");
		for (String account : List.of("drafter.150203", "head.150203", "office.150203")) {
			assertNothingSaid(account);
		}
		assertThat(answered(comments("drafter.150203").get(0).path("id").asText(), "DONE", "已补充。").statusCode())
			.isEqualTo(200);
		assertThat(complete("drafter.150203", "{\"confirmed\":true}").statusCode()).isLessThan(300);
		sign();
		assertThat(decide("{\"decision\":\"APPROVE\"}").statusCode()).isLessThan(300);
		assertThat(notes("office.1502")).hasSize(1);
		assertThat(post("office.1502", "/notes", "{\"text\":\"第二环节的话\"}").statusCode()).isEqualTo(201);
		assertThat(notes("supervisor.1502.1")).hasSize(1);
		assertNothingSaid("drafter.150203");
		assertThat(visitor("office.1502").signIn()).endsWith("/");
	}

	/** Not on any page, call, task, history or document of the drafter's side. */
	private void assertNothingSaid(String account) {
		Visitor visitor = visitor(account);
		visitor.signIn();
		for (String call : List.of("", "/comments", "/notes", "/opinions", "/review", "/history?size=100", "/revisions",
				"/coverage", "/draft")) {
			assertThat(visitor.call("/api/v1/plans/" + plan + call).body()).as("%s %s", account, call)
				.doesNotContain("纪检组", "NoteWritten");
		}
		for (String page : List.of("", "/opinions", "/history", "/process", "/revisions", "/draft", "/notes")) {
			assertThat(visitor.get("/plans/" + plan + page).body()).as("%s %s", account, page)
				.doesNotContain("纪检组", "内部备注");
		}
		assertThat(visitor.call("/api/v1/audit?subject=review-note:" + plan).statusCode()).as(account).isEqualTo(404);
		assertThat(visitor.engine("/task/" + journey.task(plan).id() + "/form-variables").body()).doesNotContain("纪检组");
	}

	@Test
	void phrasesAreKeptByTheirOwnersAndUsedByTheUnit() {
		Visitor office = visitor("office.1502");
		String mine = kept(office, "{\"ground\":\"NOT_OPERABLE\",\"text\":\"请写明验收人（我的）。\"}");
		String ours = kept(office, "{\"unit\":\"1502\",\"text\":\"请按市里模板报送（本单位）。\"}");
		assertThat(phrases("office.1502")).contains("（我的）", "（本单位）", "没有写明责任单位");
		assertThat(phrases("leading.1502")).contains("（本单位）").doesNotContain("（我的）");
		assertThat(phrases("office.1505")).doesNotContain("（本单位）", "（我的）");
		for (String stranger : List.of("leading.1502", "office.1505")) {
			assertThat(visitor(stranger).call("DELETE", "/api/v1/phrases/" + ours, "").statusCode()).isEqualTo(404);
			assertThat(visitor(stranger).call("DELETE", "/api/v1/phrases/" + mine, "").statusCode()).isEqualTo(404);
			assertThat(visitor(stranger).call("POST", "/api/v1/phrases", "{\"unit\":\"1502\",\"text\":\"x\"}")
				.statusCode()).isEqualTo(404);
		}
		assertThat(office.call("POST", "/api/v1/phrases", "{\"text\":\"  \"}").statusCode()).isEqualTo(422);
		assertThat(office.call("POST", "/api/v1/phrases", "{\"text\":\"" + "长".repeat(301) + "\"}").statusCode())
			.isEqualTo(422);
		for (String id : List.of(mine, ours)) {
			assertThat(office.call("DELETE", "/api/v1/phrases/" + id, "").statusCode()).isEqualTo(204);
		}
		assertThat(phrases("office.1502")).doesNotContain("（我的）", "（本单位）");
	}

	private static String kept(Visitor visitor, String body) {
		HttpResponse<String> answer = visitor.call("POST", "/api/v1/phrases", body);
		assertThat(answer.statusCode()).isEqualTo(201);
		return Visitor.json(answer).path("id").asText();
	}

	private String phrases(String account) {
		return visitor(account).call("/api/v1/phrases").body();
	}

	private void returned(String comment) {
		HttpResponse<String> answer = decide("{\"decision\":\"RETURN\",\"grounds\":[\"NOT_OPERABLE\"],\"comments\":["
				+ comment + "],\"returnTo\":\"DRAFTER\",\"resubmit\":\"STRAIGHT_BACK\"}");
		assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
	}

	private HttpResponse<String> decide(String answers) {
		return complete("supervisor.1502.1", answers);
	}

	private HttpResponse<String> complete(String account, String answers) {
		return visitor(account).call("POST", "/api/v1/tasks/" + journey.task(plan).id() + "/completion", answers);
	}

	private void sign() {
		assertThat(complete("head.150203", "{\"decision\":\"SIGN\"}").statusCode()).isLessThan(300);
	}

	private HttpResponse<String> submission(String goals, String comment, String kind, String answer) {
		JsonNode draft = Visitor.json(visitor("drafter.150203").call("/api/v1/plans/" + plan + "/draft"));
		String stood = draft.path("sections").get(0).path("text").asText();
		save(draft.toString().replace(stood, goals), comment, kind, answer);
		return complete("drafter.150203", "{\"confirmed\":true}");
	}

	private HttpResponse<String> answered(String comment, String kind, String answer) {
		String draft = visitor("drafter.150203").call("/api/v1/plans/" + plan + "/draft").body();
		return save(draft, comment, kind, answer);
	}

	private HttpResponse<String> save(String draft, String comment, String kind, String answer) {
		JsonNode stored = Visitor.json(draft);
		String body = "{\"version\":%s,\"title\":%s,\"sections\":%s,\"measures\":%s,\"answers\":[{\"comment\":\"%s\",\"kind\":\"%s\",\"text\":\"%s\"}]}"
			.formatted(stored.path("version"), stored.path("title"), stored.path("sections"), stored.path("measures"),
					comment, kind, answer);
		HttpResponse<String> saved = visitor("drafter.150203").call("PUT", "/api/v1/plans/" + plan + "/draft", body);
		assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
		return saved;
	}

	private HttpResponse<String> post(String account, String path, String body) {
		return visitor(account).call("POST", "/api/v1/plans/" + plan + path, body);
	}

	private JsonNode comments(String account) {
		return Visitor.json(visitor(account).call("/api/v1/plans/" + plan + "/comments"));
	}

	private JsonNode notes(String account) {
		return Visitor.json(visitor(account).call("/api/v1/plans/" + plan + "/notes"));
	}

	private Visitor visitor(String account) {
		return new Visitor(port, account, "demo-2026");
	}

}
