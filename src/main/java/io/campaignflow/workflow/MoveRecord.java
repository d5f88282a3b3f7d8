package io.campaignflow.workflow;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.events.HandingEvent;
import io.campaignflow.workflow.events.HandingEvent.DelegationResolved;
import io.campaignflow.workflow.events.HandingEvent.DelegationTakenBack;
import io.campaignflow.workflow.events.HandingEvent.TaskDelegated;
import io.campaignflow.workflow.events.HandingEvent.TaskDoneOnBehalf;
import io.campaignflow.workflow.events.HandingEvent.TaskHandedOver;
import io.campaignflow.workflow.events.HandingEvent.TaskTransferred;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down who gave a task to whom, lets the receiver read what it is about, and tells
 * the others.
 */
@Component
class MoveRecord {

	private final WorkRepository items;

	private final MoveRepository moves;

	private final Contracts contracts;

	private final WorkedOutAnswers drafts;

	private final People people;

	private final HolderNames names;

	private final ApplicationEventPublisher events;

	MoveRecord(WorkRepository items, MoveRepository moves, Contracts contracts, WorkedOutAnswers drafts, People people,
			HolderNames names, ApplicationEventPublisher events) {
		this.items = items;
		this.moves = moves;
		this.contracts = contracts;
		this.drafts = drafts;
		this.people = people;
		this.names = names;
		this.events = events;
	}

	/**
	 * @param submitted what a delegate submitted in Tasklist; else the order has it
	 */
	void moved(WorkItem before, TaskChange change, MoveOrder order, Actor by, Map<String, Object> submitted) {
		Map<String, Object> answers = submitted.isEmpty() ? order.answers() : submitted;
		if (!answers.isEmpty()) {
			drafts.requireOfForm(before, answers);
		}
		moves.insert(before, change, order, by.account(), answers);
		if (order.kind() != MoveKind.RESOLVE && order.kind() != MoveKind.TAKE_BACK) {
			admit(before, change, order);
		}
		events.publishEvent(event(before, change, order, by));
	}

	void doneOnBehalf(String taskId, Actor by) {
		WorkItem item = items.find(taskId).orElseThrow();
		WorkSubject subject = item.subject();
		events.publishEvent(new TaskDoneOnBehalf(subject.type(), subject.id(), by.account(), by.behalf().account(),
				by.behalf().name(), taskId, item.kind()));
	}

	/** For good the receiver speaks instead of whoever had it, else beside them. */
	private void admit(WorkItem before, TaskChange change, MoveOrder order) {
		boolean ofOwner = !Objects.equals(before.owner(), change.owner()) && before.isDelegated();
		String instead = ofOwner ? before.owner() : change.pending() ? null : before.assignee();
		people.actor(order.to())
			.ifPresent(actor -> contracts.ofForm(before.kind()).received(items.atHand(before), instead, actor));
	}

	private HandingEvent event(WorkItem before, TaskChange change, MoveOrder order, Actor by) {
		String type = before.subject().type();
		String id = before.subject().id();
		String from = order.from() == null ? by.account() : order.from();
		String fromName = names.of(from);
		String to = order.to();
		String name = names.of(to);
		String said = order.reason() == null ? "" : order.reason();
		return switch (order.kind()) {
			case TRANSFER ->
				new TaskTransferred(type, id, by.account(), from, fromName, to, name, said, before.id(), before.kind());
			case DELEGATE ->
				new TaskDelegated(type, id, by.account(), from, fromName, to, name, said, before.id(), before.kind());
			case RESOLVE -> new DelegationResolved(type, id, by.account(), from, fromName, to, name, said, before.id(),
					before.kind());
			case TAKE_BACK ->
				new DelegationTakenBack(type, id, by.account(), from, fromName, to, name, before.id(), before.kind());
			case HAND_OVER ->
				new TaskHandedOver(type, id, by.account(), from, fromName, to, name, before.id(), before.kind());
			case CLAIM, COMPLETE -> throw new IllegalStateException("Not a move between people: " + order.kind());
		};
	}

}
