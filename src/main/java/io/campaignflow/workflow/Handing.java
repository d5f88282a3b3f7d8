package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import io.campaignflow.workflow.engine.Acting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tasks from one person to another: given for good (转办), given to be worked out and got
 * back (委派). The rules are kept where every change of hands is heard of
 * ({@link TaskMoves}); this door says what is meant and why.
 */
@Service
public class Handing {

	/** Characters of a reason or note. */
	public static final int LONGEST_REASON = 500;

	private final Tasks tasks;

	private final TaskMoves rules;

	private final MoveRepository moves;

	private final Orders orders;

	private final Acting acting;

	private final TaskService engine;

	private final TransactionTemplate transaction;

	Handing(Tasks tasks, TaskMoves rules, MoveRepository moves, Orders orders, Acting acting, TaskService engine,
			TransactionTemplate transaction) {
		this.tasks = tasks;
		this.rules = rules;
		this.moves = moves;
		this.orders = orders;
		this.acting = acting;
		this.engine = engine;
		this.transaction = transaction;
	}

	/**
	 * Gives a task to another person for good; one that is offered to the giver is taken
	 * on the way.
	 * @throws Refusal where the giver does not have it or the other may not receive it
	 */
	public void transfer(Actor actor, String taskId, String to, String reason) {
		WorkItem item = tasks.get(actor, taskId);
		requireReason(to, reason);
		MoveOrder order = MoveOrder.of(taskId, MoveKind.TRANSFER, item.assignee(), to, reason.strip());
		under(order, actor, () -> engine.setAssignee(taskId, to));
	}

	/**
	 * Lets another person work a task out; the owner keeps the decision.
	 * @throws Refusal where the owner does not have it or the other may not receive it
	 */
	public void delegate(Actor actor, String taskId, String to, String reason) {
		WorkItem item = tasks.get(actor, taskId);
		requireReason(to, reason);
		MoveOrder order = MoveOrder.of(taskId, MoveKind.DELEGATE, actor.account(), to, reason.strip());
		if (item.assignee() != null) {
			under(order, actor, () -> engine.delegateTask(taskId, to));
			return;
		}
		transaction.executeWithoutResult(status -> {
			tasks.claim(actor, taskId);
			under(order, actor, () -> engine.delegateTask(taskId, to));
		});
	}

	/**
	 * The delegate gives the task back, worked out: a note, and answers of the form if
	 * there are any.
	 * @throws BusinessRuleViolation where the answers are none of the form
	 */
	public void resolve(Actor actor, String taskId, String note, Map<String, Object> answers) {
		WorkItem item = delegated(actor, taskId);
		if (actor.account().equals(item.owner())) {
			throw new NotAllowed("task-delegated-by-you");
		}
		requireNote(note, answers);
		MoveOrder order = new MoveOrder(taskId, MoveKind.RESOLVE, item.assignee(), item.owner(),
				Texts.blankToNull(note), answers);
		under(order, actor, () -> engine.resolveTask(taskId));
	}

	/** The owner gets the task back before it is worked out. */
	public void takeBack(Actor actor, String taskId) {
		WorkItem item = delegated(actor, taskId);
		if (!actor.account().equals(item.owner())) {
			throw new NotAllowed("task-not-yours");
		}
		MoveOrder order = MoveOrder.of(taskId, MoveKind.TAKE_BACK, item.assignee(), item.owner(), null);
		under(order, actor, () -> engine.resolveTask(taskId));
	}

	/**
	 * Where a task has been, oldest first.
	 * @throws io.campaignflow.shared.NotFound where it does not concern the person
	 */
	public List<TaskMove> trail(Actor actor, String taskId) {
		tasks.get(actor, taskId);
		return moves.of(taskId);
	}

	/** What the delegate worked out last, for the owner who decides now. */
	public Optional<TaskMove> workedOut(WorkItem item) {
		if (!TaskChange.RESOLVED.equals(item.handling().delegation())) {
			return Optional.empty();
		}
		return moves.of(item.id()).stream().filter(move -> move.kind() == MoveKind.RESOLVE).reduce((one, next) -> next);
	}

	/**
	 * Why a person may not be given this task; empty where they may.
	 * @throws io.campaignflow.shared.NotFound where the task does not concern the asker
	 */
	public Optional<Refusal> obstacle(Actor actor, String taskId, String receiver) {
		WorkItem item = tasks.get(actor, taskId);
		try {
			rules.requireMayReceive(item, receiver);
			return Optional.empty();
		}
		catch (Refusal refusal) {
			return Optional.of(refusal);
		}
	}

	void under(MoveOrder order, Actor actor, Runnable call) {
		orders.under(order, () -> acting.as(actor, call));
	}

	private WorkItem delegated(Actor actor, String taskId) {
		WorkItem item = tasks.get(actor, taskId);
		if (!item.isDelegated()) {
			throw new BusinessRuleViolation("task-not-delegated");
		}
		return item;
	}

	private static void requireReason(String to, String reason) {
		if (to == null || to.isBlank()) {
			refuse(Violation.of("to", "task-receiver-missing"));
		}
		Texts.fault("reason", reason, LONGEST_REASON, "task-reason-missing").ifPresent(Handing::refuse);
	}

	private static void requireNote(String note, Map<String, Object> answers) {
		if (Texts.isBlank(note) && answers.isEmpty()) {
			refuse(Violation.of("note", "task-note-missing"));
		}
		Texts.fault("note", note, LONGEST_REASON).ifPresent(Handing::refuse);
	}

	private static void refuse(Violation violation) {
		throw new BusinessRuleViolation("task-not-moved", List.of(violation));
	}

}
