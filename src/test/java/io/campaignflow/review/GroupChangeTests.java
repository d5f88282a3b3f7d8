package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.Composition.Member;
import io.campaignflow.supervision.CompositionOrder;
import io.campaignflow.supervision.CompositionOrder.Choice;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupQuery;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A supervision group that changes while plans are before it: what is offered to the
 * group stays with it, what somebody who leaves has taken goes to the leader.
 */
abstract class GroupChangeTests {

	private static final String OFFICE = "office.1502";

	private static final String LEADER = "supervisor.1502.1";

	private static final String LEAVES = "member.1502.1";

	private static final String COMES = "newcomer.1502.1";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	GroupForming forming;

	@Autowired
	SupervisionGroups groups;

	@Autowired
	ManagementService jobs;

	private ReviewScene scene;

	private String group;

	/** Nothing that other tests recorded keeps the two away from the group's units. */
	@BeforeEach
	void theFirstGroupOfTheCity(@Autowired JdbcTemplate jdbc) {
		jdbc.update("delete from recusal_fact where account in (?, ?)", LEADER, LEAVES);
		jdbc.update("delete from position_held where account in (?, ?)", LEADER, LEAVES);
		scene = beans.createBean(ReviewScene.class);
		group = groups
			.list(scene.actor(OFFICE), new GroupQuery(null, "1502", false, null, null, "第1督导组"), PageQuery.of(0, 1))
			.items()
			.get(0)
			.id();
		if (scene.people().find(COMES).isEmpty()) {
			scene.staff().create(scene.actor("admin"), COMES, "新到组员", null);
		}
	}

	@AfterEach
	void asItWas() {
		change(LEADER, LEAVES);
	}

	@Test
	void whatIsOfferedToTheGroupIsOfferedToWhoComesAndNoMoreToWhoLeaves() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		change(LEADER, COMES);
		WorkItem task = scene.tasks().openOf(plan.id()).get(0);
		assertThat(scene.tasks().mayAct(scene.actor(COMES), task)).isTrue();
		assertThat(scene.tasks().mayAct(scene.actor(LEAVES), task)).isFalse();
		plan.approvedBy(COMES).isBeforeOneOf(1, OFFICE);
	}

	@Test
	void whatSomebodyWhoLeavesHasTakenGoesToTheLeader() {
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		scene.tasks().claim(scene.actor(LEAVES), scene.tasks().openOf(plan.id()).get(0).id());
		change(LEADER, COMES);
		assertThat(scene.tasks().openOf(plan.id())).extracting(WorkItem::assignee).containsExactly(LEADER);
		plan.approvedBy(LEADER).isBeforeOneOf(1, OFFICE);
	}

	@Test
	void plansThatReachTheStepLaterAskTheGroupAsItIsNow() {
		change(COMES, LEADER);
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		plan.approvedBy(COMES).isBeforeOneOf(1, OFFICE);
	}

	/** From the change asked for to duty, everybody doing their part. */
	private void change(String leader, String member) {
		GroupView now = groups.get(group);
		forming.change(scene.actor(OFFICE), group,
				new CompositionOrder(now.version(), now.name(),
						List.of(new Choice(leader, GroupDuty.LEADER), new Choice(member, GroupDuty.MEMBER)),
						List.copyOf(now.planned().unitCodes()), "轮换"));
		done(OFFICE, Map.of("decision", "CONFIRM"));
		done("leading.1502", Map.of("decision", "APPROVE"));
		for (Member one : new ArrayList<>(groups.get(group).planned().members())) {
			if (one.signedAt() == null) {
				done(one.account(), Map.of("decision", "SIGN", "workRules", true, "discipline", true));
			}
		}
		handOver();
		assertThat(groups.membersOf(group)).extracting("account").containsExactlyInAnyOrder(leader, member);
	}

	private void done(String account, Map<String, Object> answers) {
		WorkItem task = scene.tasks()
			.openOf(group)
			.stream()
			.filter(item -> scene.tasks().mayAct(scene.actor(account), item))
			.findFirst()
			.orElseThrow();
		scene.tasks().complete(scene.actor(account), task.id(), answers);
	}

	/** What goes on in the background after the change. */
	private void handOver() {
		jobs.createJobQuery()
			.processDefinitionKey("hand-over")
			.messages()
			.list()
			.forEach(job -> jobs.executeJob(job.getId()));
	}

}
