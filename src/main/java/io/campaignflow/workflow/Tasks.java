package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.engine.Acting;
import java.util.List;
import java.util.Map;
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

	Tasks(WorkRepository items, WorkSearch search, WorkTally tally, TaskService tasks, FormService forms,
			Acting acting) {
		this.items = items;
		this.search = search;
		this.tally = tally;
		this.tasks = tasks;
		this.forms = forms;
		this.acting = acting;
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
	 * Takes a task that is offered to the person.
	 * @throws io.campaignflow.shared.Conflict where somebody else took or completed it
	 */
	public void claim(Actor actor, String taskId) {
		get(actor, taskId);
		acting.as(actor, () -> tasks.claim(taskId, actor.account()));
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
		try {
			acting.as(actor, () -> forms.submitTaskForm(taskId, answers));
		}
		catch (Refusal refusal) {
			get(actor, taskId);
			throw refusal;
		}
	}

	private static boolean concerns(WorkItem item, Actor actor) {
		return actor.account().equals(item.assignee()) || actor.account().equals(item.completedBy())
				|| WorkRepository.holders(actor).stream().anyMatch(item.candidates()::contains);
	}

}
