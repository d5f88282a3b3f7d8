package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SignedIn;
import io.campaignflow.workflow.WorkItem;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What Camunda Tasklist is given to draw the forms of plan-approval with, over the call
 * it makes itself: the context of the task, and nothing else.
 */
@CampaignFlowTest
class TasklistContextTests {

	@LocalServerPort
	int port;

	@Autowired
	ObjectMapper json;

	@Autowired
	AutowireCapableBeanFactory beans;

	private ReviewScene scene;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(ReviewScene.class);
	}

	@Test
	void theDrafterSeesWhatForbidsSubmission() throws Exception {
		PlanOnItsWay plan = scene.plan("150203");
		JsonNode shown = shown(plan, "drafter.150203");
		assertThat(shown.fieldNames()).toIterable().containsExactlyInAnyOrder("blockers", "attachments");
		assertThat(shown.at("/blockers/value").asText()).startsWith("还不能提交").contains("\n- ").contains("办实事");
		plan.written();
		assertThat(shown(plan, "drafter.150203").at("/blockers/value").asText()).isEqualTo("没有妨碍提交的问题。");
	}

	@Test
	void theHeadSeesTheDraftersNote() throws Exception {
		PlanOnItsWay plan = scene.plan("150203").written();
		plan.completedBy("drafter.150203", Map.of("confirmed", true, "note", "数字已与水务局核对"));
		JsonNode shown = shown(plan, "head.150203");
		assertThat(shown.fieldNames()).toIterable().containsExactlyInAnyOrder("note", "attachments");
		assertThat(shown.at("/note/value").asText()).isEqualTo("起草人说明：数字已与水务局核对");
	}

	@Test
	void aReviewerSeesTheKeysOfSectionsAndWhereAReturnCanGo() throws Exception {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview().approvedBy("supervisor.1502.1");
		JsonNode shown = shown(plan, "office.1502");
		assertThat(shown.fieldNames()).toIterable()
			.containsExactlyInAnyOrder("returnTargets", "sectionKeys", "attachments");
		assertThat(shown.at("/sectionKeys/value").asText()).contains("goals 目标").contains("tasks 任务");
		assertThat(shown.at("/returnTargets/type").asText()).isEqualTo("Json");
		JsonNode targets = json.readTree(shown.at("/returnTargets/value").asText());
		assertThat(targets).isEqualTo(json.readTree("""
				[{"label": "起草人", "value": "DRAFTER"}, {"label": "盟市督导组", "value": "0"}]"""));
	}

	@Test
	void theEnginesOwnVariablesStayInside() throws Exception {
		PlanOnItsWay plan = scene.plan("1502").broughtIntoReview().approvedBy("supervisor.15.2", "office.15");
		assertThat(shown(plan, "leading.15").fieldNames()).toIterable()
			.containsExactlyInAnyOrder("returnTargets", "sectionKeys", "attachments");
		String path = path(plan.taskOf("leading.15"));
		assertThat(get("leading.15", path + "?variableNames=reviewer").body()).doesNotContain("reviewer");
		for (String other : List.of("/variables", "/localVariables")) {
			assertThat(get("leading.15", path.replace("/form-variables", other)).statusCode()).isEqualTo(403);
		}
	}

	@Test
	void whoHasNothingToDoWithATaskIsToldNothing() throws Exception {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		HttpResponse<String> answer = get("drafter.150203", path(plan.taskOf("supervisor.1502.1")));
		assertThat(answer.statusCode()).isIn(403, 404);
		assertThat(answer.body()).doesNotContain("returnTargets");
	}

	private JsonNode shown(PlanOnItsWay plan, String account) throws Exception {
		HttpResponse<String> answer = get(account, path(plan.taskOf(account)) + "?deserializeValues=false");
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return json.readTree(answer.body());
	}

	private HttpResponse<String> get(String account, String path) throws Exception {
		return SignedIn.as(account, port).get(path);
	}

	private static String path(WorkItem task) {
		return "/camunda/api/engine/engine/default/task/" + task.id() + "/form-variables";
	}

}
