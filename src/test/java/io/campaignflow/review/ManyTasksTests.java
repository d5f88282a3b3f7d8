package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.BackgroundJobs;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Batch;
import io.campaignflow.workflow.HandOver;
import io.campaignflow.workflow.HandOverState;
import io.campaignflow.workflow.HandOvers;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many tasks at a time: those of a leaver, and a batch of decisions.
 */
class ManyTasksTests extends PeopleOfTasksScene {

	@Autowired
	HandOvers handOvers;

	@Autowired
	Batch batch;

	@Autowired
	ManagementService jobs;

	@Test
	void aHandOverMovesWhatItMayAndListsTheRest() {
		String leaver = "leaver.890101";
		if (scene.people().find(leaver).isEmpty()) {
			scene.appoint(leaver, ReviewScene.COUNTY, Role.OFFICE);
		}
		PlanOnItsWay own = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		PlanOnItsWay other = scene.plan("150203").broughtIntoReview();
		scene.tasks().claim(scene.actor(leaver), own.taskOf(leaver).id());
		handing.transfer(scene.actor("supervisor.1502.1"), other.taskOf("supervisor.1502.1").id(), leaver, "请办");
		absent(DEPUTY, leaver);
		Actor admin = scene.actor("admin");
		String receiver = "head." + ReviewScene.SCHOOL;
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handOvers.preview(scene.actor("office.1502"), leaver, receiver, false));
		assertThat(handOvers.preview(admin, leaver, receiver, false)).filteredOn(item -> item.code() != null)
			.extracting(HandOver.Item::subjectId)
			.contains(own.id())
			.doesNotContain(other.id());
		String id = handOvers.begin(admin, leaver, receiver, false);
		BackgroundJobs.run(jobs, "hand-over");
		HandOver done = handOvers.get(admin, id);
		assertThat(done.finishedAt()).isNotNull();
		assertThat(done.open()).isZero();
		assertThat(other.taskOf(receiver).assignee()).isEqualTo(receiver);
		assertThat(own.open().get(0).assignee()).isEqualTo(leaver);
		assertThat(handOvers.items(admin, id, PageQuery.of(0, 50)).items())
			.filteredOn(item -> item.state() == HandOverState.REFUSED && item.subjectId().equals(own.id()))
			.singleElement()
			.satisfies(item -> assertThat(item.code()).startsWith("review-own"));
		assertThat(proxies.entrustedTo(receiver)).extracting(absence -> absence.account()).contains(DEPUTY);
		other.approvedBy(receiver).isBeforeOneOf(1, "office.1502");
		handing.transfer(scene.actor(leaver), own.open().get(0).id(), "office." + ReviewScene.COUNTY, "离任");
	}

	@Test
	void aPreviewJudgesWithThePositionsWhereTheyGoToo() {
		String leaver = "leaving.drafter";
		String heir = "heir.of.drafter";
		if (scene.people().find(leaver).isEmpty()) {
			scene.appoint(leaver, ReviewScene.SCHOOL, Role.DRAFTER);
			scene.appoint(heir, "150204", Role.HEAD);
		}
		PlanOnItsWay plan = scene.plan(ReviewScene.SCHOOL);
		scene.tasks().claim(scene.actor(leaver), plan.taskOf(leaver).id());
		Actor admin = scene.actor("admin");
		assertThat(handOvers.preview(admin, leaver, heir, false)).filteredOn(item -> item.subjectId().equals(plan.id()))
			.singleElement()
			.satisfies(item -> assertThat(item.code()).isNotNull());
		assertThat(handOvers.preview(admin, leaver, heir, true)).filteredOn(item -> item.subjectId().equals(plan.id()))
			.singleElement()
			.satisfies(item -> assertThat(item.code()).isNull());
		assertThat(scene.actor(leaver).holds("DRAFTER", ReviewScene.SCHOOL)).isTrue();
		assertThat(scene.actor(heir).holds("DRAFTER", ReviewScene.SCHOOL)).isFalse();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> handOvers.preview(scene.actor("office.890101"), leaver, heir, true));
	}

	@Test
	void ofABatchEachIsCheckedByItself() {
		String office = "office." + ReviewScene.COUNTY;
		PlanOnItsWay first = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		PlanOnItsWay second = scene.plan(ReviewScene.SCHOOL).broughtIntoReview();
		WorkItem one = first.taskOf(office);
		WorkItem two = second.taskOf(office);
		second.approvedBy(office);
		List<Batch.Result> results = batch.complete(scene.actor(office), List.of(one.id(), two.id(), "no-such-task"),
				PlanOnItsWay.APPROVE);
		assertThat(results).extracting(Batch.Result::done).containsExactly(true, false, false);
		assertThat(results.get(1).why()).isInstanceOf(Conflict.class);
		assertThat(results.get(2).why()).isInstanceOf(NotFound.class);
		first.isBeforeEachOf(1, leading(ReviewScene.COUNTY));
		Map<String, Object> withScore = Map.of("decision", "APPROVE", "score", 90);
		WorkItem third = scene.plan(ReviewScene.SCHOOL).broughtIntoReview().taskOf(office);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> batch.complete(scene.actor(office), List.of(third.id()), withScore))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("batch-one-by-one"));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> batch.complete(scene.actor(office),
				IntStream.range(0, 101).mapToObj(String::valueOf).toList(), PlanOnItsWay.APPROVE));
	}

}
