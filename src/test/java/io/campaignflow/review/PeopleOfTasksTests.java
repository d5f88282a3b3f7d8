package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.copy.Copies;
import io.campaignflow.copy.PlanCopy;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.trust.Visitor;
import io.campaignflow.workflow.Urging;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who waits urges, who is copied in reads; the pages and the engine's own interface show
 * and obey the rules of tasks between people.
 */
class PeopleOfTasksTests extends PeopleOfTasksScene {

	@Autowired
	Copies copies;

	@Autowired
	Urging urging;

	@Test
	void whoWaitsUrgesAndNotTooOften() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		WorkItem task = plan.open().get(0);
		urging.urge(scene.actor("drafter.150203"), task.id(), " 窗口将关，请尽快审 ");
		assertThat(plan.open().get(0).handling().urgedAt()).isNotNull();
		assertThat(urging.of(scene.actor("office.1502"), task.id())).singleElement()
			.satisfies(urge -> assertThat(urge.text()).isEqualTo("窗口将关，请尽快审"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> urging.urge(scene.actor("office.1502"), task.id(), "再催"))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("urge-too-soon"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> urging.urge(scene.actor("drafter.150203"), task.id(), " "));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> urging.urge(scene.actor("drafter.150502"), task.id(), "催"));
		plan.approvedBy("supervisor.1502.1");
		WorkItem next = plan.open().get(0);
		assertThatExceptionOfType(BusinessRuleViolation.class).as("it lies with oneself")
			.isThrownBy(() -> urging.urge(scene.actor("office.1502"), next.id(), "催"))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("urge-nobody"));
		urging.urge(scene.actor("supervisor.1502.1"), next.id(), "新的环节可以再催");
	}

	@Test
	void copiesAreReadAndNothingMore() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor reader = scene.actor("drafter.150502");
		int before = copies.unread(reader);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.plans().visible(reader, plan.id()));
		copies.copy(scene.actor("supervisor.1502.1"), plan.id(), List.of("drafter.150502"), "供参考");
		assertThat(scene.plans().visible(reader, plan.id()).id()).isEqualTo(plan.id());
		assertThat(copies.unread(reader)).isEqualTo(before + 1);
		copies.opened(reader, plan.id());
		assertThat(copies.unread(reader)).isEqualTo(before);
		assertThat(copies.of(scene.actor("supervisor.1502.1"), plan.id())).singleElement().satisfies(copy -> {
			assertThat(copy.isRead()).isTrue();
			assertThat(copy.note()).isEqualTo("供参考");
		});
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> copies.copy(reader, plan.id(), List.of("drafter.150203"), null));
		assertThat(copies.to(reader, PageQuery.of(0, 20)).items()).extracting(PlanCopy::planId).contains(plan.id());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(reader, plan.open().get(0).id(), PlanOnItsWay.APPROVE));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> copies.copy(scene.actor("supervisor.1502.1"), plan.id(), List.of("nobody.x"), null));
	}

	@Test
	void theEnginesOwnInterfaceObeysTheSameRules() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		String task = plan.taskOf("supervisor.1502.1").id();
		Visitor supervisor = signedIn("supervisor.1502.1");
		Visitor admin = signedIn("admin");
		Visitor proxy = signedIn("leader.1505.1");
		assertThat(supervisor.enginePost("/task/" + task + "/claim", "{\"userId\":\"supervisor.1502.1\"}").statusCode())
			.isEqualTo(204);
		for (Visitor visitor : List.of(supervisor, admin)) {
			for (String move : List.of("assignee", "delegate")) {
				assertThat(
						visitor.enginePost("/task/" + task + "/" + move, "{\"userId\":\"office.1505\"}").statusCode())
					.as(move)
					.isBetween(400, 499);
			}
			assertThat(visitor.enginePost("/task/" + task + "/resolve", "{}").statusCode()).isBetween(400, 499);
		}
		assertThat(plan.open().get(0).assignee()).isEqualTo("supervisor.1502.1");
		String approval = "{\"variables\":{\"decision\":{\"value\":\"APPROVE\"}}}";
		assertThat(proxy.enginePost("/task/" + task + "/submit-form", approval).statusCode()).isEqualTo(403);
		absent("supervisor.1502.1", "leader.1505.1");
		assertThat(proxy.enginePost("/task/" + task + "/submit-form", approval).statusCode()).isBetween(200, 204);
		assertThat(plan.isBeforeOneOf(1, "office.1502").review().opinions().get(0).onBehalfOf()).isNotNull();
	}

	@Test
	void thePagesOfferWhatTheReaderMayDo() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		String task = plan.taskOf("supervisor.1502.1").id();
		Visitor supervisor = signedIn("supervisor.1502.1");
		assertThat(supervisor.get("/tasks/" + task + "/moves").body()).contains("转办", "委派", "/plans/" + plan.id());
		assertThat(supervisor.get("/plans/" + plan.id() + "/circulation").body()).contains("抄送");
		assertThat(supervisor.get("/tasks/" + task + "/receivers?text=office.150203").body()).contains("disabled");
		assertThat(
				supervisor.post("/tasks/" + task + "/transfer", Map.of("to", "office.1505", "reason", "")).statusCode())
			.isEqualTo(422);
		assertThat(supervisor.post("/tasks/" + task + "/delegation", Map.of("to", "office.1505", "reason", "请研究"))
			.statusCode()).isEqualTo(200);
		assertThat(supervisor.get("/tasks/" + task + "/moves").body()).contains("收回").doesNotContain("moves-transfer");
		Visitor delegate = signedIn("office.1505");
		assertThat(delegate.get("/tasks/" + task + "/moves").body()).contains("交回", "decision");
		assertThat(delegate.get("/").body()).contains("研办");
		assertThat(delegate
			.post("/tasks/" + task + "/delegation/resolution",
					Map.of("moves-note", "可以同意", "decision", "APPROVE", "summary", "目标清楚"))
			.statusCode()).isEqualTo(200);
		assertThat(supervisor.get("/tasks/" + task + "/moves").body()).contains("可以同意", "data-draft=\"summary\"");
		Visitor drafter = signedIn("drafter.150203");
		assertThat(onSomePage(drafter, "/?view=waiting", "/tasks/" + task + "/urges")).isTrue();
		assertThat(drafter.get("/?view=sent").body()).contains("我发起的", plan.view().title());
		assertThat(drafter.get("/plans/" + plan.id() + "/circulation").body()).contains("催办");
		assertThat(supervisor.post("/tasks/batch", Map.of("task", task)).body()).contains("批量审批");
		assertThat(signedIn("admin").get("/hand-overs?from=supervisor.1502.1&to=office.1505").body()).contains("清单");
	}

	/** Whether one of the first fifty pages of a list shows it. */
	private static boolean onSomePage(Visitor reader, String list, String shown) {
		return IntStream.range(0, 50)
			.mapToObj(page -> reader.get(list + "&page=" + page).body())
			.anyMatch(body -> body.contains(shown));
	}

}
