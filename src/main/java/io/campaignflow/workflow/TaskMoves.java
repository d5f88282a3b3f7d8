package io.campaignflow.workflow;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Who may move a task to whom, whoever asks: the listener of every change of hands comes
 * here, be it caused by the portal, by REST or by the engine's own interface. What nobody
 * may do is refused here and nowhere else.
 */
@Component
class TaskMoves {

	private final WorkRepository items;

	private final Proxying proxying;

	private final Contracts contracts;

	private final People people;

	private final Orders orders;

	private final HolderNames names;

	TaskMoves(WorkRepository items, Proxying proxying, Contracts contracts, People people, Orders orders,
			HolderNames names) {
		this.items = items;
		this.proxying = proxying;
		this.contracts = contracts;
		this.people = people;
		this.orders = orders;
		this.names = names;
	}

	/**
	 * The move that a change of hands is; empty where a task is merely taken or given
	 * back by its holder.
	 * @throws io.campaignflow.shared.Refusal where this person may not make it
	 */
	Optional<MoveOrder> judge(WorkItem item, TaskChange change, Actor actor) {
		MoveOrder order = orders.of(item.id()).orElse(null);
		if (order != null && order.kind() == MoveKind.HAND_OVER) {
			return Optional.of(handOver(item, change, order));
		}
		if (item.isDelegated()) {
			return Optional.of(back(item, change, order, actor));
		}
		if (change.resolved()) {
			throw new BusinessRuleViolation("task-not-delegated");
		}
		if (change.pending() || order != null && order.kind() == MoveKind.TRANSFER) {
			return Optional.of(given(item, change, order, actor));
		}
		requireMayTakeOrRelease(item, change.assignee(), actor);
		return Optional.empty();
	}

	private MoveOrder handOver(WorkItem item, TaskChange change, MoveOrder order) {
		requireAsOrdered(item, change, order);
		requireMayReceive(item, order.to());
		return order;
	}

	/** While it is delegated a task goes back to its owner and nowhere else. */
	private MoveOrder back(WorkItem item, TaskChange change, MoveOrder order, Actor actor) {
		boolean owner = actor.account().equals(item.owner());
		boolean completes = order != null && order.kind() == MoveKind.COMPLETE;
		boolean goesBack = !completes && change.resolved() && Objects.equals(change.assignee(), item.owner());
		if (!goesBack || !owner && !proxying.holdsOrStandsIn(item, actor)) {
			throw new NotAllowed("task-delegated", names.of(item.owner()), names.of(item.assignee()));
		}
		MoveKind kind = owner ? MoveKind.TAKE_BACK : MoveKind.RESOLVE;
		return order != null && order.kind() == kind ? order
				: MoveOrder.of(item.id(), kind, item.assignee(), item.owner(), null);
	}

	/** For good or to be worked out: by whoever holds it, or may take it. */
	private MoveOrder given(WorkItem item, TaskChange change, MoveOrder order, Actor actor) {
		if (order == null) {
			throw new BusinessRuleViolation("task-move-without-reason");
		}
		requireAsOrdered(item, change, order);
		boolean own = item.assignee() == null ? items.isOffered(item.id(), actor)
				: item.assignee().equals(actor.account());
		if (!own) {
			throw item.assignee() == null ? new NotAllowed("task-not-yours") : names.taken(item.assignee());
		}
		requireMayReceive(item, order.to());
		return order;
	}

	private void requireAsOrdered(WorkItem item, TaskChange change, MoveOrder order) {
		boolean ofOwner = order.from() != null && order.from().equals(item.owner()) && item.isDelegated();
		boolean asOrdered = ofOwner ? Objects.equals(change.owner(), order.to())
				: Objects.equals(item.assignee(), order.from()) && Objects.equals(change.assignee(), order.to());
		if (!asOrdered) {
			throw item.assignee() == null ? new NotAllowed("task-not-yours") : names.taken(item.assignee());
		}
	}

	/**
	 * The rule for receivers of any kind of task: an active account, nobody who has a
	 * task of the same subject already, and whatever the owning module asks.
	 */
	Actor requireMayReceive(WorkItem item, String account) {
		Actor receiver = people.actor(account).orElseThrow(() -> new BusinessRuleViolation("account-unknown", account));
		boolean asked = items.openOf(item.subject().id())
			.stream()
			.anyMatch(
					other -> account.equals(other.assignee()) || account.equals(other.owner()) && other.isDelegated());
		if (asked) {
			throw new NotAllowed("task-receiver-has-it", receiver.name());
		}
		contracts.ofForm(item.kind()).requireMayReceive(items.atHand(item), receiver);
		return receiver;
	}

	private void requireMayTakeOrRelease(WorkItem item, String assignee, Actor actor) {
		boolean free = item.assignee() == null;
		boolean takes = free && actor.account().equals(assignee) && items.isOffered(item.id(), actor);
		boolean givesBack = assignee == null && proxying.holdsOrStandsIn(item, actor);
		boolean takesForAbsent = free && assignee != null && !takes && proxying.mayTakeFor(item, assignee, actor);
		if (givesBack && item.candidates().isEmpty()) {
			throw new BusinessRuleViolation("task-for-one-only");
		}
		if (takes || givesBack || takesForAbsent) {
			return;
		}
		if (!free) {
			throw names.taken(item.assignee());
		}
		throw new NotAllowed("task-not-yours");
	}

}
