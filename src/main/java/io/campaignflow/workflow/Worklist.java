package io.campaignflow.workflow;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

	private final TaskMoves moves;

	private final Proxying proxying;

	private final Orders orders;

	private final MoveRecord record;

	private final DueDays days;

	private final Clock clock;

	Worklist(WorkRepository items, Contracts contracts, OrgUnits units, HolderNames names, TaskMoves moves,
			Proxying proxying, Orders orders, MoveRecord record, TaskNews news, DueDays days, Clock clock) {
		this.items = items;
		this.contracts = contracts;
		this.units = units;
		this.names = names;
		this.news = news;
		this.moves = moves;
		this.proxying = proxying;
		this.orders = orders;
		this.record = record;
		this.days = days;
		this.clock = clock;
	}

	/** A task came into being; gives what it is about. */
	public WorkSubject opened(NewTask task) {
		TaskAtHand at = task.task();
		WorkSubjects subjects = contracts.ofProcess(at.process());
		WorkSubject subject = subjects.describe(at.subjectId(), at.element());
		items.add(task, subject, path(subject),
				days.soon(task.dueAt(), subjects.remindDays(at.subjectId(), at.element())));
		news.offered(task, subject);
		return subject;
	}

	/**
	 * A task is about to change hands: to be taken, given back, transferred, delegated or
	 * got back.
	 * @param actor who wants it; empty where the application itself does
	 * @param answers what a delegate submitted, empty where nothing was
	 * @throws io.campaignflow.shared.Refusal where this person may not
	 */
	public void handed(TaskChange change, Optional<Actor> actor, Map<String, Object> answers) {
		WorkItem item = items.find(change.taskId()).orElseThrow(() -> new NotFound("task", change.taskId()));
		if (!change.leaves(item)) {
			hand(item, change, actor, answers);
		}
	}

	/**
	 * Owner or state of delegation were written anew, or a delegate submitted the form.
	 * Where the task stays in the same hands only a hand-over may do so.
	 * @throws NotAllowed where anybody else does
	 */
	public void changed(TaskChange change, Optional<Actor> actor, Map<String, Object> answers) {
		WorkItem item = items.find(change.taskId()).orElseThrow(() -> new NotFound("task", change.taskId()));
		if (change.leaves(item)) {
			return;
		}
		boolean handOver = orders.of(item.id()).filter(order -> order.kind() == MoveKind.HAND_OVER).isPresent();
		if (actor.isPresent() && Objects.equals(item.assignee(), change.assignee()) && !handOver) {
			throw new NotAllowed("task-not-yours");
		}
		hand(item, change, actor, answers);
	}

	private void hand(WorkItem item, TaskChange change, Optional<Actor> actor, Map<String, Object> answers) {
		Optional<MoveOrder> move = actor.flatMap(person -> moves.judge(item, change, person));
		if (!items.hand(item, change)) {
			throw gone(item.id());
		}
		move.ifPresent(order -> record.moved(item, change, order, actor.orElseThrow(), answers));
		news.handed(item, change.assignee(), actor);
	}

	/**
	 * Passes where the person holds the task or may take it; gives the person, in the
	 * place of the absent one where they act as a proxy.
	 * @param offeredTo asked only where nobody holds the task
	 * @throws NotAllowed where it is not theirs
	 */
	public Actor requireMayComplete(TaskChange task, Supplier<Set<String>> offeredTo, Actor actor) {
		if (task.pending()) {
			throw new NotAllowed("task-delegated", names.of(task.owner()), names.of(task.assignee()));
		}
		boolean own = task.assignee() == null ? actor.holders().stream().anyMatch(offeredTo.get()::contains)
				: actor.account().equals(task.assignee());
		return own ? actor : proxyOf(task, actor);
	}

	private Actor proxyOf(TaskChange task, Actor actor) {
		WorkItem item = items.find(task.taskId()).filter(WorkItem::open).orElseThrow(() -> gone(task.taskId()));
		Actor absent = proxying.absentFor(item, actor)
			.orElseThrow(() -> task.assignee() == null ? new NotAllowed("task-not-yours")
					: new NotAllowed("task-held-by-other", names.of(task.assignee())));
		contracts.ofForm(item.kind()).requireMayAct(items.atHand(item), absent);
		return actor.inPlaceOf(absent);
	}

	/**
	 * A task is being completed.
	 * @throws Conflict where somebody else did so while this person's call waited
	 */
	public void completed(TaskAtHand task, Actor actor) {
		if (!items.complete(task.id(), actor, clock.instant())) {
			throw gone(task.id());
		}
		if (actor.behalf() != null) {
			record.doneOnBehalf(task.id(), actor);
		}
		news.closed(task.id());
	}

	/** A task has another deadline; null for none. */
	public void postponed(String taskId, Instant due) {
		TaskAtHand task = items.find(taskId).map(items::atHand).orElseThrow(() -> new NotFound("task", taskId));
		int remindDays = contracts.ofProcess(task.process()).remindDays(task.subjectId(), task.element());
		items.postpone(taskId, due, days.soon(due, remindDays));
	}

	/**
	 * A task ended without having been completed: where the process says why, whoever had
	 * it is told later.
	 */
	public void removed(TaskAtHand task) {
		contracts.ofProcess(task.process())
			.ending(task.subjectId())
			.ifPresentOrElse(ending -> items.end(task.id(), ending, clock.instant()), () -> items.remove(task.id()));
		news.closed(task.id());
	}

	/** Whether a task still waits for somebody. */
	public boolean isOpen(String taskId) {
		return items.find(taskId).filter(WorkItem::open).isPresent();
	}

	/** The form of a task, where there is one with this id. */
	public Optional<String> formOf(String taskId) {
		return items.find(taskId).map(WorkItem::kind);
	}

	/**
	 * Why a task cannot be found any more: somebody was faster, or it never was.
	 */
	public RuntimeException gone(String taskId) {
		return items.find(taskId)
			.filter(item -> item.completedBy() != null)
			.<RuntimeException>map(item -> new Conflict("task-already-completed", null, names.of(item.completedBy())))
			.or(() -> items.endingOf(taskId).map(ending -> new Conflict(ending.code(), null, ending.by())))
			.orElseGet(() -> new NotFound("task", taskId));
	}

	/** Why a task cannot be taken: somebody else holds it. */
	public Conflict taken(String holder) {
		return names.taken(holder);
	}

	private String path(WorkSubject subject) {
		return Optional.ofNullable(subject.unitCode()).flatMap(units::find).map(OrgUnit::path).orElse("");
	}

}
