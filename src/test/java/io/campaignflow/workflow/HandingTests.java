package io.campaignflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.process.SeamProbe;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Tasks go from person to person through the seam: in the engine and in the worklist at
 * once, and by nobody who may not.
 */
@CampaignFlowTest
class HandingTests {

	private static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE");

	@Autowired
	RepositoryService models;

	@Autowired
	RuntimeService processes;

	@Autowired
	TaskService engine;

	@Autowired
	IdentityService identities;

	@Autowired
	Tasks tasks;

	@Autowired
	Handing handing;

	@Autowired
	People people;

	@Autowired
	SeamProbe probe;

	@Autowired
	JdbcTemplate jdbc;

	private Actor office;

	private Actor head;

	private Actor drafter;

	@BeforeEach
	void deployed() {
		SeamProbe.deploy(models);
		office = people.actor("office.1502").orElseThrow();
		head = people.actor("head.150203").orElseThrow();
		drafter = people.actor("drafter.150203").orElseThrow();
	}

	@Test
	void aTransferredTaskBelongsToTheOther() {
		WorkItem task = offered();
		handing.transfer(office, task.id(), "head.150203", " 归口办理 ");
		assertThat(inEngine(task).getAssignee()).isEqualTo("head.150203");
		assertThat(tasks.get(head, task.id()).assignee()).isEqualTo("head.150203");
		assertThat(handing.trail(head, task.id())).singleElement().satisfies(move -> {
			assertThat(move.kind()).isEqualTo(MoveKind.TRANSFER);
			assertThat(move.by()).isEqualTo("office.1502");
			assertThat(move.reason()).isEqualTo("归口办理");
		});
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> tasks.complete(office, task.id(), APPROVE));
		tasks.complete(head, task.id(), APPROVE);
		assertThat(probe.accepted).containsKey(task.subject().id());
	}

	@Test
	void onlyWhoHasATaskTransfersItAndWithAReason() {
		WorkItem task = offered();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> handing.transfer(drafter, task.id(), "head.150203", "抢"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> handing.transfer(office, task.id(), "head.150203", "  "));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> handing.transfer(office, task.id(), "nobody.here", "查无此人"))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("account-unknown"));
		Actor colleague = new Actor("supervisor.1502.1", "同事", office.groups());
		tasks.claim(office, task.id());
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> handing.transfer(colleague, task.id(), "head.150203", "抢"));
		assertThat(tasks.get(office, task.id()).assignee()).isEqualTo("office.1502");
		assertThat(handing.trail(office, task.id())).isEmpty();
	}

	@Test
	void aDelegateWorksOutAndTheOwnerDecides() {
		WorkItem task = offered();
		handing.delegate(office, task.id(), "head.150203", "请先核算");
		assertThat(inEngine(task).getDelegationState()).isEqualTo(DelegationState.PENDING);
		assertThat(inEngine(task).getOwner()).isEqualTo("office.1502");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> tasks.complete(head, task.id(), APPROVE))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("task-delegated"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> tasks.complete(office, task.id(), APPROVE));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> handing.transfer(head, task.id(), "drafter.150203", "推"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> tasks.release(head, task.id()));
		handing.resolve(head, task.id(), "建议同意", Map.of("decision", "APPROVE", "score", 90));
		WorkItem back = tasks.get(office, task.id());
		assertThat(back.assignee()).isEqualTo("office.1502");
		assertThat(handing.workedOut(back)).get().satisfies(draft -> {
			assertThat(draft.answers()).containsEntry("score", 90);
			assertThat(draft.reason()).isEqualTo("建议同意");
		});
		assertThat(probe.accepted).doesNotContainKey(task.subject().id());
		tasks.complete(office, task.id(), APPROVE);
		assertThat(probe.accepted.get(task.subject().id()).score()).as("the draft decides nothing").isNull();
	}

	@Test
	void whatADelegateWorksOutIsOfTheForm() {
		WorkItem task = offered();
		handing.delegate(office, task.id(), "head.150203", "请先核算");
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> handing.resolve(head, task.id(), null, Map.of("planted", "x")));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> handing.resolve(head, task.id(), " ", Map.of()));
		assertThat(tasks.get(head, task.id()).isDelegated()).isTrue();
	}

	@Test
	void theOwnerTakesADelegatedTaskBack() {
		WorkItem task = offered();
		handing.delegate(office, task.id(), "head.150203", "请先核算");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> handing.takeBack(head, task.id()));
		handing.takeBack(office, task.id());
		assertThat(inEngine(task).getAssignee()).isEqualTo("office.1502");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.get(head, task.id()));
		tasks.complete(office, task.id(), APPROVE);
	}

	@Test
	void theNextHolderDelegatesInTheirOwnName() {
		WorkItem task = offered();
		handing.delegate(office, task.id(), "head.150203", "请先核算");
		handing.takeBack(office, task.id());
		handing.transfer(office, task.id(), "head.150203", "归你");
		assertThat(inEngine(task).getOwner()).isNull();
		handing.delegate(head, task.id(), "drafter.150203", "起草意见");
		handing.resolve(drafter, task.id(), "办好了", Map.of());
		assertThat(tasks.get(head, task.id()).assignee()).isEqualTo("head.150203");
	}

	@Test
	void theEnginesOwnCommandsPassTheSameRules() {
		WorkItem task = offered();
		tasks.claim(office, task.id());
		for (Runnable attempt : List.<Runnable>of(() -> engine.setAssignee(task.id(), "head.150203"),
				() -> engine.delegateTask(task.id(), "head.150203"), () -> engine.setOwner(task.id(), "head.150203"),
				() -> engine.resolveTask(task.id()), () -> engine.resolveTask(task.id(), Map.of("a", 1)))) {
			assertThatThrownBy(() -> as(office, attempt)).isInstanceOfAny(Refusal.class, AuthorizationException.class);
			assertThatThrownBy(() -> as(drafter, attempt)).isInstanceOfAny(Refusal.class, AuthorizationException.class);
		}
		handing.delegate(office, task.id(), "head.150203", "请先核算");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> as(head, () -> engine.setAssignee(task.id(), "drafter.150203")));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> as(drafter, () -> engine.resolveTask(task.id())));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> as(head, () -> engine.resolveTask(task.id(), Map.of("decision", "APPROVE"))));
		as(head, () -> engine.complete(task.id(), APPROVE));
		WorkItem back = tasks.get(office, task.id());
		assertThat(back.assignee()).as("completing a delegated task gives it back").isEqualTo("office.1502");
		assertThat(handing.workedOut(back)).get().extracting(TaskMove::answers).isEqualTo(APPROVE);
		assertThat(jdbc.queryForObject("select count(*) from ACT_RU_VARIABLE where TASK_ID_ = ?", Integer.class,
				task.id()))
			.isZero();
		tasks.complete(office, task.id(), APPROVE);
	}

	@Test
	void aTaskOfOnePersonAloneIsNotPutBack() {
		String key = "assignee:office.1502:" + UUID.randomUUID().toString().substring(0, 8);
		processes.startProcessInstanceByKey("seam-probe", key);
		WorkItem task = tasks.openOf(key).get(0);
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> tasks.release(office, task.id()));
		assertThat(tasks.get(office, task.id()).assignee()).isEqualTo("office.1502");
	}

	@Test
	void offersOfCompletedTasksAreNotKept() {
		WorkItem task = offered();
		tasks.complete(office, task.id(), APPROVE);
		assertThat(jdbc.queryForObject("select count(*) from work_offer where task_id = ?", Integer.class, task.id()))
			.isZero();
		assertThat(tasks.get(office, task.id()).candidates()).containsExactly("OFFICE@1502");
	}

	private Task inEngine(WorkItem task) {
		return engine.createTaskQuery().taskId(task.id()).singleResult();
	}

	private WorkItem offered() {
		String key = "group:OFFICE@1502:" + UUID.randomUUID().toString().substring(0, 8);
		processes.startProcessInstanceByKey("seam-probe", key);
		return tasks.openOf(key).get(0);
	}

	private void as(Actor actor, Runnable call) {
		identities.setAuthentication(actor.account(), List.copyOf(actor.groups()));
		try {
			call.run();
		}
		finally {
			identities.clearAuthentication();
		}
	}

}
