package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Person;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.DraftChange.Answer;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.workflow.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;

/**
 * One plan carried by its people, a step a call, so that a test reads as its story. Every
 * stop it is asked for is looked up three times: in the aggregate, in the worklist and in
 * the engine.
 */
final class PlanOnItsWay {

	static final Map<String, Object> APPROVE = Map.of("decision", "APPROVE", "summary", "目标清楚，同意。");

	private final ReviewScene scene;

	private final String id;

	private final String unit;

	PlanOnItsWay(ReviewScene scene, String id, String unit) {
		this.scene = scene;
		this.id = id;
		this.unit = unit;
	}

	String id() {
		return id;
	}

	PlanView view() {
		return scene.plans().get(id);
	}

	ReviewView review() {
		return scene.reviews().of(scene.actor("admin"), id);
	}

	// What people do.

	PlanOnItsWay written() {
		return written("drafter." + unit, true);
	}

	/** The whole text; remarks of the last round are answered or left as they are. */
	PlanOnItsWay written(String account, boolean answering) {
		Actor drafter = scene.actor(account);
		Draft draft = scene.plans().draft(drafter, id);
		List<Answer> answers = answering
				? draft.remarks().stream().map(remark -> new Answer(remark.id(), "已按意见修改。")).toList() : List.of();
		scene.plans().save(drafter, id, new DraftChange(draft.version(), text(), answers));
		return this;
	}

	private PlanContent text() {
		Measure wells = new Measure("修缮12口机井", "RURAL", "水务局", "李工", scene.today().plusDays(20), "12口井全部出水", "R1");
		return new PlanContent(view().title(), List.of(new Section("goals", "目标", "全年修好12口机井，受益320户。", List.of("R1")),
				new Section("tasks", "任务", "问题逐项整改，月底前销号。", List.of("R2"))), List.of(wells));
	}

	PlanOnItsWay submitted() {
		return completedBy("drafter." + unit, Map.of("confirmed", true));
	}

	PlanOnItsWay signed() {
		return completedBy("head." + unit, Map.of("decision", "SIGN"));
	}

	/** From an open draft to the first step of the route. */
	PlanOnItsWay broughtIntoReview() {
		return written().submitted().signed();
	}

	PlanOnItsWay approvedBy(String... accounts) {
		for (String account : accounts) {
			completedBy(account, APPROVE);
		}
		return this;
	}

	/**
	 * Returned with one remark; {@code to} is DRAFTER or the index of an earlier step.
	 */
	PlanOnItsWay returnedBy(String account, String to, Resubmission resubmission) {
		return completedBy(account,
				Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "comments",
						List.of(Map.of("section", "measures", "text", "请写明可以核对的指标。")), "returnTo", to, "resubmit",
						resubmission.name()));
	}

	PlanOnItsWay completedBy(String account, Map<String, Object> answers) {
		Actor actor = scene.actor(account);
		scene.tasks().complete(actor, taskOf(actor).id(), answers);
		return this;
	}

	PlanOnItsWay withdrawnBy(String account) {
		scene.moves().withdraw(scene.actor(account), id, seen());
		return this;
	}

	PlanOnItsWay revokedBy(String account) {
		scene.moves().revoke(scene.actor(account), id, "单位撤并，方案不再执行。");
		return this;
	}

	/** Adds a step and gives its id. */
	int stepAddedBy(String account, StepPlace place, StepMode mode, String... people) {
		Integer share = (mode == StepMode.SHARE) ? 50 : null;
		return scene.moves()
			.addStep(scene.actor(account), id,
					new NewStep(seen(), place, List.of(people), mode, share, 2, "请业务科室先把关。"));
	}

	PlanOnItsWay stepTakenBackBy(String account, int step) {
		scene.moves().takeBackStep(scene.actor(account), id, step);
		return this;
	}

	/** Where it stands now, as a page would send it along. */
	Seen seen() {
		Integer step = review().steps()
			.stream()
			.filter(one -> one.state() == ReviewView.StepState.CURRENT)
			.map(ReviewView.StepView::id)
			.findFirst()
			.orElse(null);
		return new Seen(view().round(), step);
	}

	/** The open task this person may complete. */
	WorkItem taskOf(String account) {
		return taskOf(scene.actor(account));
	}

	private WorkItem taskOf(Actor actor) {
		return open().stream()
			.filter(task -> actor.account().equals(task.assignee()) || task.candidates().contains(actor.account())
					|| task.candidates().stream().anyMatch(actor.groups()::contains))
			.findFirst()
			.orElseThrow(() -> new AssertionError(actor.account() + " has no task of this plan"));
	}

	// Where it stands.

	PlanOnItsWay isBeforeItsDrafter(PlanStatus status) {
		standsAt("UserTask_DraftPlan", status);
		assertThat(people()).as("who drafts").contains("drafter." + unit);
		return this;
	}

	PlanOnItsWay isBeforeItsHead() {
		standsAt("UserTask_SignOffPlan", PlanStatus.SIGNING);
		assertThat(people()).as("who signs").contains("head." + unit);
		return this;
	}

	/** One task for all of these people. */
	PlanOnItsWay isBeforeOneOf(int step, String... accounts) {
		standsAt("UserTask_ReviewPlan", PlanStatus.IN_REVIEW);
		return isAtStep(step, accounts);
	}

	/** A task for each of these people. */
	PlanOnItsWay isBeforeEachOf(int step, String... accounts) {
		standsAt("UserTask_ReviewPlanTogether", PlanStatus.IN_REVIEW);
		assertThat(open()).extracting(WorkItem::assignee).containsExactlyInAnyOrder(accounts);
		return isAtStep(step, accounts);
	}

	private PlanOnItsWay isAtStep(int step, String... accounts) {
		ReviewState state = scene.reviews().state(id);
		assertThat(state.step().index()).isEqualTo(step);
		assertThat(state.outcome()).as("outcome of an open step").isNull();
		assertThat(open()).allSatisfy(task -> assertThat(task.subject().step()).contains(state.step().title()));
		assertThat(people()).as("who reviews").contains(accounts);
		return this;
	}

	PlanOnItsWay isApproved() {
		assertThat(view().status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(scene.reviews().state(id).outcome()).isEqualTo(Outcome.APPROVED);
		assertThat(open()).isEmpty();
		assertThat(scene.processes().createProcessInstanceQuery().processInstanceBusinessKey(id).count()).isZero();
		return this;
	}

	PlanOnItsWay isRevoked() {
		assertThat(view().status()).isEqualTo(PlanStatus.REVOKED);
		assertThat(open()).isEmpty();
		assertThat(review().steps()).extracting(ReviewView.StepView::state)
			.doesNotContain(ReviewView.StepState.CURRENT, ReviewView.StepState.PAUSED);
		assertThat(scene.processes().createProcessInstanceQuery().processInstanceBusinessKey(id).count()).isZero();
		return this;
	}

	private void standsAt(String element, PlanStatus status) {
		assertThat(view().status()).isEqualTo(status);
		assertThat(open()).isNotEmpty().extracting(WorkItem::element).containsOnly(element);
	}

	/** Open tasks, the same in the worklist and in the engine. */
	List<WorkItem> open() {
		List<WorkItem> items = scene.tasks().openOf(id);
		List<Task> inEngine = scene.engineTasks().createTaskQuery().processInstanceBusinessKey(id).list();
		assertThat(items)
			.extracting(WorkItem::id, WorkItem::element, WorkItem::assignee, WorkItem::candidates, WorkItem::dueAt)
			.containsExactlyInAnyOrderElementsOf(inEngine.stream().map(this::row).toList());
		return items;
	}

	private Tuple row(Task task) {
		Collection<String> groups = scene.engineTasks()
			.getIdentityLinksForTask(task.getId())
			.stream()
			.filter(link -> link.getType().equals(IdentityLinkType.CANDIDATE))
			.map(link -> (link.getGroupId() != null) ? link.getGroupId() : link.getUserId())
			.filter(Objects::nonNull)
			.toList();
		return Tuple.tuple(task.getId(), task.getTaskDefinitionKey(), task.getAssignee(), Set.copyOf(groups),
				task.getDueDate().toInstant());
	}

	/** Everybody who holds one of the open tasks or may take one. */
	List<String> people() {
		return open().stream().flatMap(this::people).distinct().sorted().toList();
	}

	private Stream<String> people(WorkItem task) {
		return (task.assignee() != null) ? Stream.of(task.assignee())
				: task.candidates()
					.stream()
					.flatMap(one -> one.contains("@") ? scene.people().membersOf(one).stream().map(Person::account)
							: Stream.of(one));
	}

}
