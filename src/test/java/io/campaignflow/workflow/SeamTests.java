package io.campaignflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.workflow.WorkQuery.View;
import io.campaignflow.workflow.process.SeamProbe;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A user task can be completed in one way only, whoever asks. */
@CampaignFlowTest
class SeamTests {

	@Autowired
	RepositoryService models;

	@Autowired
	RuntimeService processes;

	@Autowired
	TaskService engineTasks;

	@Autowired
	IdentityService identities;

	@Autowired
	Tasks tasks;

	@Autowired
	TaskForms forms;

	@Autowired
	People people;

	@Autowired
	SeamProbe probe;

	@Autowired
	JdbcTemplate jdbc;

	private Actor office;

	private Actor drafter;

	@BeforeEach
	void deployed() {
		SeamProbe.deploy(models);
		office = people.actor("office.1502").orElseThrow();
		drafter = people.actor("drafter.150203").orElseThrow();
	}

	@Test
	void answersReachTheContractAsItsRecordAndAreStoredNowhere() {
		WorkItem task = offeredTo("OFFICE@1502");
		tasks.complete(office, task.id(),
				Map.of("decision", "RETURN", "reason", " 太短 ", "score", "80", "amount", 12.5, "day", "2026-03-15",
						"sure", true, "grounds", List.of("B", "A"), "target", "T1", "comments",
						List.of(Map.of("section", "s1", "text", "改"), Map.of("section", "", "text", ""))));
		assertThat(probe.accepted.get(task.subject().id())).isEqualTo(new SeamProbe.Answers(SeamProbe.Decision.RETURN,
				"太短", 80, new BigDecimal("12.5"), LocalDate.of(2026, 3, 15), true, List.of("B", "A"), "T1",
				List.of(new SeamProbe.Comment("s1", "改"))));
		assertThat(processes.createProcessInstanceQuery().processInstanceBusinessKey(task.subject().id()).count())
			.isZero();
		assertThat(jdbc.queryForObject("select count(*) from ACT_HI_VARINST", Integer.class)).isZero();
		assertThat(jdbc.queryForObject("select count(*) from ACT_RU_VARIABLE where NAME_ = 'grounds'", Integer.class))
			.isZero();
	}

	@Test
	void thePlainCompletionOfTheEngineIsTheSameWay() {
		WorkItem task = offeredTo("OFFICE@1502");
		asEngineUser(office, () -> engineTasks.complete(task.id(), Map.of("decision", "APPROVE", "score", 7L)));
		assertThat(probe.accepted.get(task.subject().id()).score()).isEqualTo(7);
	}

	@Test
	void theOneWhoTakesAnOfferedTaskOnTheWayIsRememberedAsItsHolder() {
		WorkItem task = offeredTo("OFFICE@1502");
		tasks.complete(office, task.id(), Map.of("decision", "APPROVE"));
		WorkItem done = tasks.get(office, task.id());
		assertThat(done.assignee()).isEqualTo("office.1502");
		assertThat(done.completedBy()).isEqualTo("office.1502");
		assertThat(done.completedAt()).isNotNull();
		assertThat(done.candidates()).containsExactly("OFFICE@1502");
	}

	@Test
	void everyFaultOfTheAnswersIsNamedAndNothingHappens() {
		WorkItem task = offeredTo("OFFICE@1502");
		Map<String, Object> answers = new HashMap<>();
		answers.put("reason", "字字字字字字字字字字字");
		answers.put("score", 100.5);
		answers.put("amount", "1e400");
		answers.put("day", "15.3.2026");
		answers.put("sure", "maybe");
		answers.put("grounds", Arrays.asList("A", "A", null));
		answers.put("target", "T2");
		answers.put("comments", List.of(Map.of("section", "s1", "evil", 1), "text"));
		answers.put("planted", "x");
		BusinessRuleViolation refusal = catchThrowableOfType(BusinessRuleViolation.class,
				() -> tasks.complete(office, task.id(), answers));
		assertThat(refusal.violations()).extracting(Violation::field, Violation::code)
			.contains(fault("planted", "answer-undeclared"), fault("decision", "answer-required"),
					fault("reason", "answer-not-asked"), fault("score", "answer-decimals"),
					fault("score", "answer-too-large"), fault("amount", "answer-type"), fault("day", "answer-date"),
					fault("sure", "answer-type"), fault("grounds", "answer-twice"), fault("grounds", "answer-option"),
					fault("target", "answer-option"), fault("comments[0].evil", "answer-undeclared"),
					fault("comments[0].text", "answer-required"), fault("comments[1]", "answer-type"));
		assertThat(probe.accepted).doesNotContainKey(task.subject().id());
		assertThat(tasks.get(office, task.id()).open()).isTrue();
	}

	@Test
	void whatTheModuleRefusesRollsEverythingBack() {
		WorkItem task = offeredTo("OFFICE@1502");
		assertThatThrownBy(() -> tasks.complete(office, task.id(), Map.of("decision", "RETURN", "reason", "refuse me")))
			.isInstanceOf(BusinessRuleViolation.class);
		WorkItem after = tasks.get(office, task.id());
		assertThat(after.open()).isTrue();
		assertThat(after.assignee()).isNull();
		assertThat(engineTasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee()).isNull();
	}

	@Test
	void plantedTaskVariablesAreRefused() {
		WorkItem task = offeredTo("OFFICE@1502");
		engineTasks.setVariableLocal(task.id(), "decision", "APPROVE");
		assertThatThrownBy(() -> tasks.complete(office, task.id(), Map.of("decision", "APPROVE")))
			.isInstanceOfSatisfying(BusinessRuleViolation.class,
					refusal -> assertThat(refusal.code()).isEqualTo("task-carries-variables"));
	}

	@Test
	void nobodyElseMayCompleteATask() {
		WorkItem task = offeredTo("OFFICE@1502");
		assertThatThrownBy(() -> tasks.complete(drafter, task.id(), Map.of("decision", "APPROVE")))
			.isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> asEngineUser(drafter, () -> engineTasks.complete(task.id(), Map.of())))
			.isInstanceOf(NotAllowed.class);
		assertThatThrownBy(() -> tasks.get(drafter, task.id())).isInstanceOf(NotFound.class);
		assertThatThrownBy(() -> engineTasks.complete(task.id(), Map.of("decision", "APPROVE"))).isInstanceOfSatisfying(
				NotAllowed.class, refusal -> assertThat(refusal.code()).isEqualTo("task-needs-person"));
	}

	@Test
	void theSlowerOneLearnsWhoWasFaster() {
		WorkItem task = offeredTo("OFFICE@1502");
		tasks.complete(office, task.id(), Map.of("decision", "APPROVE"));
		assertThatThrownBy(() -> tasks.complete(office, task.id(), Map.of("decision", "RETURN")))
			.isInstanceOfSatisfying(Conflict.class,
					refusal -> assertThat(refusal.args()).containsExactly(office.name()));
	}

	@Test
	void aTaskIsTakenAndGivenBackInTheEngineToo() {
		WorkItem task = offeredTo("OFFICE@1502");
		tasks.claim(office, task.id());
		assertThat(engineTasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee())
			.isEqualTo("office.1502");
		assertThat(inbox(office, View.GROUPS, task)).isEmpty();
		assertThat(inbox(office, View.MINE, task)).hasSize(1);
		assertThat(tasks.get(office, task.id()).candidates()).containsExactly("OFFICE@1502");
		tasks.release(office, task.id());
		assertThat(inbox(office, View.GROUPS, task)).hasSize(1);
	}

	@Test
	void onlyTheHolderGivesATaskBackEvenThroughTheEngine() {
		WorkItem task = offeredTo("OFFICE@1502");
		tasks.claim(office, task.id());
		Actor colleague = new Actor("supervisor.1502.1", "同事", java.util.Set.of("OFFICE@1502"));
		assertThatThrownBy(() -> tasks.release(colleague, task.id())).isInstanceOf(Conflict.class);
		assertThatThrownBy(() -> tasks.claim(colleague, task.id())).isInstanceOf(Conflict.class);
		assertThatThrownBy(() -> tasks.complete(colleague, task.id(), Map.of("decision", "APPROVE")))
			.isInstanceOf(NotAllowed.class);
		assertThat(tasks.get(office, task.id()).assignee()).isEqualTo("office.1502");
	}

	@Test
	void aTaskThatVanishesLeavesTheWorklist() {
		WorkItem task = offeredTo("OFFICE@1502");
		String instance = processes.createProcessInstanceQuery()
			.processInstanceBusinessKey(task.subject().id())
			.singleResult()
			.getId();
		processes.deleteProcessInstance(instance, "test");
		assertThat(tasks.openOf(task.subject().id())).isEmpty();
		assertThatThrownBy(() -> tasks.get(office, task.id())).isInstanceOf(NotFound.class);
	}

	@Test
	void aFormIsDrawnWithTheContextOfItsProcess() {
		WorkItem task = offeredTo("OFFICE@1502");
		TaskForm form = forms.of(office, task.id());
		assertThat(form.fields().get(0).text()).isEqualTo("问题：可以吗");
		TaskField target = form.questions().stream().filter(field -> field.key().equals("target")).findFirst().get();
		assertThat(target.options()).containsExactly(new FieldOption("T1", "第一个"));
	}

	@Test
	void countsTellHeldFromOffered() {
		WorkCounts before = tasks.counts(office);
		WorkItem task = offeredTo("OFFICE@1502");
		assertThat(tasks.counts(office).groups()).isEqualTo(before.groups() + 1);
		tasks.claim(office, task.id());
		WorkCounts after = tasks.counts(office);
		assertThat(after.groups()).isEqualTo(before.groups());
		assertThat(after.mine()).isEqualTo(before.mine() + 1);
		assertThat(after.all()).isEqualTo(before.all() + 1);
	}

	private static org.assertj.core.groups.Tuple fault(String field, String code) {
		return org.assertj.core.groups.Tuple.tuple(field, code);
	}

	private List<WorkItem> inbox(Actor actor, View view, WorkItem task) {
		WorkQuery query = new WorkQuery(view, "seam-probe", null, "15", task.subject().id(), null);
		return tasks.list(actor, query, PageQuery.of(0, 20)).items();
	}

	private WorkItem offeredTo(String group) {
		String key = "group:" + group + ":" + UUID.randomUUID().toString().substring(0, 8);
		processes.startProcessInstanceByKey("seam-probe", key);
		return tasks.openOf(key).get(0);
	}

	private void asEngineUser(Actor actor, Runnable call) {
		identities.setAuthentication(actor.account(), List.copyOf(actor.groups()));
		try {
			call.run();
		}
		finally {
			identities.clearAuthentication();
		}
	}

}
