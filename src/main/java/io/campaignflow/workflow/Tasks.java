package io.campaignflow.workflow;

import io.campaignflow.absence.StandIn;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.engine.Acting;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;

/**
 * The tasks of all processes: find, claim, complete. Reads our own worklist; changes go
 * through the engine, so that Tasklist always shows the same.
 */
@Service
public class Tasks {

	private final WorkRepository items;

	private final WorkSearch search;

	private final WorkTally tally;

	private final TaskService tasks;

	private final FormService forms;

	private final Acting acting;

	private final Orders orders;

	private final Proxying proxying;

	Tasks(WorkRepository items, WorkSearch search, WorkTally tally, TaskService tasks, FormService forms, Acting acting,
			Orders orders, Proxying proxying) {
		this.items = items;
		this.search = search;
		this.tally = tally;
		this.tasks = tasks;
		this.forms = forms;
		this.acting = acting;
		this.orders = orders;
		this.proxying = proxying;
	}

	/**
	 * A page of the worklist, most urgent first (last done first for DONE). The total is
	 * exact up to {@link WorkCounts#LARGEST} items beyond the page.
	 */
	public Page<WorkItem> list(Actor actor, WorkQuery query, PageQuery page) {
		return search.list(actor, query, page);
	}

	public WorkCounts counts(Actor actor) {
		return tally.of(actor);
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person neither holds it, may or
	 * might have claimed it, nor completed it
	 */
	public WorkItem get(Actor actor, String taskId) {
		return items.find(taskId).filter(item -> concerns(item, actor)).orElseThrow(() -> new NotFound("task", taskId));
	}

	/**
	 * Open tasks of a subject, whoever holds them: who has it since when. No visibility
	 * check.
	 */
	public List<WorkItem> openOf(String subjectId) {
		return items.openOf(subjectId);
	}

	/**
	 * Completed tasks of a subject, the latest first: who had it from when to when. No
	 * visibility check.
	 */
	public List<WorkItem> doneOf(String subjectId, int limit) {
		return items.doneOf(subjectId, limit);
	}

	/**
	 * Open tasks that a candidate group is offered, held by one of it or by nobody, the
	 * most urgent first. No visibility check.
	 */
	public List<WorkItem> offeredTo(String candidateGroup, int limit) {
		return items.offeredTo(candidateGroup, limit);
	}

	/**
	 * For which of these tasks the person acts on behalf of somebody who is away: that
	 * one, by task id. One query for all.
	 */
	public Map<String, Actor> absentFor(Actor actor, Collection<WorkItem> of) {
		List<StandIn> standIns = of.isEmpty() ? List.of() : proxying.of(actor);
		Map<String, Actor> absent = new HashMap<>();
		of.stream()
			.filter(item -> item.open() && !isTheirs(item, actor))
			.forEach(item -> Proxying.absentFor(item, standIns).ifPresent(one -> absent.put(item.id(), one)));
		return absent;
	}

	/**
	 * Whether the person may act on the task now: it is theirs or offered to them, or
	 * they stand in for whose it is.
	 */
	public boolean mayAct(Actor actor, WorkItem item) {
		boolean own = item.assignee() == null ? isTheirs(item, actor) : item.assignee().equals(actor.account());
		return item.open() && (own || proxying.absentFor(item, actor).isPresent());
	}

	/**
	 * Ids of the subjects of this type a person may look at because they act for somebody
	 * who is away and has an open task there; bounded as counts are.
	 */
	public Set<String> subjectsInPlaceOfAbsent(Actor actor, String subjectType) {
		List<StandIn> standIns = proxying.of(actor);
		return standIns.isEmpty() ? Set.of() : search.subjects(standIns, subjectType);
	}

	/** Open tasks of these subjects, one query. No visibility check. */
	public List<WorkItem> openOf(Collection<String> subjectIds) {
		return subjectIds.isEmpty() ? List.of() : items.openOf(subjectIds);
	}

	/**
	 * Takes a task that is offered to the person; a proxy takes it for the absent person.
	 * @throws io.campaignflow.shared.Conflict where somebody else took or completed it
	 */
	public void claim(Actor actor, String taskId) {
		WorkItem item = get(actor, taskId);
		String holder = isTheirs(item, actor) ? actor.account()
				: proxying.absentFor(item, actor).map(Actor::account).orElse(actor.account());
		acting.as(actor, () -> tasks.claim(taskId, holder));
	}

	/** Gives a task back to those it is offered to. */
	public void release(Actor actor, String taskId) {
		get(actor, taskId);
		acting.as(actor, () -> tasks.claim(taskId, null));
	}

	/**
	 * Completes a task through the seam; one that is offered to the person is taken on
	 * the way.
	 * @param answers the form's answers by key, as JSON values (String, Number, Boolean,
	 * List, Map)
	 * @throws Refusal where a rule refuses; {@link io.campaignflow.shared.Conflict} names
	 * who was faster; {@link NotFound} to whomever the task does not concern
	 */
	public void complete(Actor actor, String taskId, Map<String, Object> answers) {
		MoveOrder order = MoveOrder.of(taskId, MoveKind.COMPLETE, null, null, null);
		try {
			orders.under(order, () -> acting.as(actor, () -> forms.submitTaskForm(taskId, answers)));
		}
		catch (Refusal refusal) {
			get(actor, taskId);
			throw refusal;
		}
	}

	private boolean concerns(WorkItem item, Actor actor) {
		return isTheirs(item, actor) || actor.account().equals(item.completedBy())
				|| actor.account().equals(item.owner()) || item.open() && proxying.absentFor(item, actor).isPresent();
	}

	private static boolean isTheirs(WorkItem item, Actor actor) {
		return actor.account().equals(item.assignee())
				|| actor.holders().stream().anyMatch(item.candidates()::contains);
	}

}
