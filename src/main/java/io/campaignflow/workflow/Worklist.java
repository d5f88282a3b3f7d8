package io.campaignflow.workflow;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Follows the engine's tasks: written by its listeners, in its transactions. Decides who
 * may take, give back and complete a task.
 */
@Component
public class Worklist {

	private final WorkRepository items;

	private final Contracts contracts;

	private final OrgUnits units;

	private final HolderNames names;

	private final TaskNews news;

	private final Clock clock;

	Worklist(WorkRepository items, Contracts contracts, OrgUnits units, HolderNames names, TaskNews news, Clock clock) {
		this.items = items;
		this.contracts = contracts;
		this.units = units;
		this.names = names;
		this.news = news;
		this.clock = clock;
	}

	/** A task came into being; gives what it is about. */
	public WorkSubject opened(NewTask task) {
		TaskAtHand at = task.task();
		WorkSubject subject = contracts.ofProcess(at.process()).describe(at.subjectId(), at.element());
		items.add(task, subject, path(subject));
		news.offered(task, subject);
		return subject;
	}

	/**
	 * A task is about to change hands, or to be given back ({@code assignee} null).
	 * @param actor who wants it; empty where the application itself does
	 * @throws io.campaignflow.shared.Refusal where this person may not
	 */
	public void handed(String taskId, String assignee, Optional<Actor> actor) {
		WorkItem item = items.find(taskId).orElseThrow(() -> new NotFound("task", taskId));
		if (Objects.equals(item.assignee(), assignee)) {
			return;
		}
		actor.ifPresent(person -> requireMayHand(item, assignee, person));
		if (!items.hand(taskId, assignee)) {
			throw gone(taskId);
		}
		news.handed(item, assignee, actor);
	}

	/**
	 * Passes where the person holds the task or may take it.
	 * @throws NotAllowed where it is not theirs
	 */
	public void requireMayComplete(String taskId, String assignee, Actor actor) {
		if (actor.account().equals(assignee)) {
			return;
		}
		if (assignee != null) {
			throw new NotAllowed("task-held-by-other", names.of(assignee));
		}
		if (!items.isOffered(taskId, actor)) {
			throw new NotAllowed("task-not-yours");
		}
	}

	/**
	 * A task is being completed.
	 * @throws Conflict where somebody else did so while this person's call waited
	 */
	public void completed(String taskId, Actor actor) {
		if (!items.complete(taskId, actor.account(), clock.instant())) {
			throw gone(taskId);
		}
		news.closed(taskId);
	}

	/** A task vanished without having been completed. */
	public void removed(String taskId) {
		items.remove(taskId);
		news.closed(taskId);
	}

	/** Whether a task still waits for somebody. */
	public boolean isOpen(String taskId) {
		return items.find(taskId).filter(WorkItem::open).isPresent();
	}

	/**
	 * Why a task cannot be found any more: somebody was faster, or it never was.
	 */
	public RuntimeException gone(String taskId) {
		return items.find(taskId)
			.filter(item -> item.completedBy() != null)
			.<RuntimeException>map(item -> new Conflict("task-already-completed", null, names.of(item.completedBy())))
			.orElseGet(() -> new NotFound("task", taskId));
	}

	/** Why a task cannot be taken: somebody else holds it. */
	public Conflict taken(String holder) {
		return new Conflict("task-held-by-other", null, names.of(holder));
	}

	private void requireMayHand(WorkItem item, String assignee, Actor actor) {
		boolean takes = actor.account().equals(assignee) && item.assignee() == null
				&& items.isOffered(item.id(), actor);
		boolean givesBack = assignee == null && actor.account().equals(item.assignee());
		if (takes || givesBack) {
			return;
		}
		if (item.assignee() != null) {
			throw taken(item.assignee());
		}
		throw new NotAllowed("task-not-yours");
	}

	private String path(WorkSubject subject) {
		return Optional.ofNullable(subject.unitCode()).flatMap(units::find).map(OrgUnit::path).orElse("");
	}

}
