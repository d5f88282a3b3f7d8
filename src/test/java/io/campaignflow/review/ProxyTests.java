package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.WorkItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tasks done for somebody who is away: what a proxy sees, decides and may not.
 */
class ProxyTests extends PeopleOfTasksScene {

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void aProxyActsForAnyOfAGroupAndTheTaskFallsBackWhenTheAbsenceEnds() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		Actor proxy = scene.actor("leader.1505.1");
		WorkItem task = plan.taskOf("supervisor.1502.1");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.tasks().get(proxy, task.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.plans().visible(proxy, plan.id()));
		String absence = absent("supervisor.1502.1", "leader.1505.1");
		assertThat(inbox(proxy, plan)).extracting(WorkItem::id).containsExactly(task.id());
		assertThat(scene.tasks().absentFor(proxy, inbox(proxy, plan)).get(task.id()).account())
			.isEqualTo("supervisor.1502.1");
		assertThat(scene.plans().visible(proxy, plan.id()).id()).isEqualTo(plan.id());
		scene.tasks().claim(proxy, task.id());
		assertThat(scene.tasks().get(proxy, task.id()).assignee()).as("held by the absent")
			.isEqualTo("supervisor.1502.1");
		absences.end(scene.actor("supervisor.1502.1"), absence);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(proxy, task.id(), PlanOnItsWay.APPROVE));
		assertThat(inbox(proxy, plan)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.plans().visible(proxy, plan.id()));
		plan.approvedBy("supervisor.1502.1").isBeforeOneOf(1, "office.1502");
	}

	@Test
	void whatAProxyDecidesSaysForWhom() {
		PlanOnItsWay plan = beforeAll();
		String[] five = leading(ReviewScene.PROVINCE);
		absent(five[0], DEPUTY);
		WorkItem task = plan.taskOf(five[0]);
		scene.tasks().complete(scene.actor(DEPUTY), task.id(), PlanOnItsWay.APPROVE);
		assertThat(plan.review().opinions().get(0)).satisfies(opinion -> {
			assertThat(opinion.account()).isEqualTo(DEPUTY);
			assertThat(opinion.onBehalfOf()).isEqualTo(scene.actor(five[0]).name());
		});
		assertThat(
				jdbc.queryForList("select detail from audit_entry where subject_id = ? and action = 'TaskDoneOnBehalf'",
						String.class, plan.id()))
			.singleElement(InstanceOfAssertFactories.STRING)
			.contains(five[0]);
		WorkItem done = scene.tasks().get(scene.actor(DEPUTY), task.id());
		assertThat(done.completedBy()).isEqualTo(DEPUTY);
		assertThat(done.handling().onBehalfOf()).isEqualTo(five[0]);
		plan.approvedBy(five[1], five[2], five[3], five[4]).isApproved();
	}

	@Test
	void aProxyHasOneVoiceInAStep() {
		PlanOnItsWay plan = beforeAll();
		String[] five = leading(ReviewScene.PROVINCE);
		absent(five[0], five[1]);
		absent(five[2], DEPUTY);
		absent(five[3], DEPUTY);
		WorkItem ofFirst = plan.taskOf(five[0]);
		assertThatExceptionOfType(NotAllowed.class).as("has a voice of his own")
			.isThrownBy(() -> scene.tasks().complete(scene.actor(five[1]), ofFirst.id(), PlanOnItsWay.APPROVE));
		scene.tasks().complete(scene.actor(DEPUTY), plan.taskOf(five[2]).id(), PlanOnItsWay.APPROVE);
		WorkItem ofFourth = plan.taskOf(five[3]);
		assertThatExceptionOfType(NotAllowed.class).as("spoke for another already")
			.isThrownBy(() -> scene.tasks().complete(scene.actor(DEPUTY), ofFourth.id(), PlanOnItsWay.APPROVE));
		plan.isBeforeEachOf(2, five[0], five[1], five[3], five[4]);
	}

	@Test
	void aProxyIsHeldToFourEyesAsAPerson() {
		absent("head.150203", "drafter.150203");
		PlanOnItsWay plan = scene.plan("150203").written().submitted();
		WorkItem task = plan.taskOf("head.150203");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(
					() -> scene.tasks().complete(scene.actor("drafter.150203"), task.id(), Map.of("decision", "SIGN")))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("sign-own-draft"));
	}

	@Test
	void aProxyPassesNothingOnAndAbsencesDoNotOverlap() {
		PlanOnItsWay plan = beforeAShare();
		String[] five = leading(ReviewScene.COUNTY);
		WorkItem task = plan.taskOf(five[0]);
		absent(five[0], DEPUTY);
		absent(DEPUTY, SECOND);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.tasks().get(scene.actor(SECOND), task.id()));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> scene.tasks().complete(scene.actor(SECOND), task.id(), PlanOnItsWay.APPROVE));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> absent(five[0], SECOND))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("absence-overlaps"));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> absent(five[1], DEPUTY))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("absence-proxy-absent"));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> absences.record(scene.actor("drafter.150203"), order(five[1], SECOND)));
	}

	@Test
	void anAbsenceCoversOnlyWhatItIsFor() {
		PlanOnItsWay plan = beforeAShare();
		String[] five = leading(ReviewScene.COUNTY);
		LocalDate today = scene.today();
		recorded.add(absences.record(scene.actor(five[0]),
				new AbsenceOrder(null, DEPUTY, today, today, Set.of("draft-plan"), null, null)));
		recorded.add(absences.record(scene.actor(five[1]),
				new AbsenceOrder(null, DEPUTY, today, today, Set.of("review-plan"), "another-campaign", null)));
		recorded.add(absences.record(scene.actor(five[2]),
				new AbsenceOrder(null, DEPUTY, today, today, Set.of("review-plan"), plan.view().campaignId(), "开会")));
		assertThat(inbox(scene.actor(DEPUTY), plan)).extracting(WorkItem::assignee).containsExactly(five[2]);
	}

}
