package io.campaignflow.workflow;

import io.campaignflow.absence.Absences;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.HandOver.Item;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves the things of a hand-over chunk by chunk. Each is judged first, in a transaction
 * of its own, so that a refusal holds up none of the others; what may move is moved in
 * the transaction of the chunk. No chunk has two things of one subject: one moved could
 * change what is allowed for the other.
 */
@Component
class HandingOver {

	private static final int CHUNK = 50;

	private final HandOverRepository handOvers;

	private final WorkRepository items;

	private final TaskMoves rules;

	private final Handing handing;

	private final TaskService engine;

	private final Absences absences;

	private final People people;

	private final TransactionTemplate apart;

	private final Clock clock;

	HandingOver(HandOverRepository handOvers, WorkRepository items, TaskMoves rules, Handing handing,
			TaskService engine, Absences absences, People people, PlatformTransactionManager transactions,
			Clock clock) {
		this.handOvers = handOvers;
		this.items = items;
		this.rules = rules;
		this.handing = handing;
		this.engine = engine;
		this.absences = absences;
		this.people = people;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.clock = clock;
	}

	/** The thing as it is, refused where its own rule keeps it back. */
	Item judged(Actor actor, Item item, String from, String to) {
		return judged(item, () -> apart.executeWithoutResult(status -> require(actor, item, from, to)));
	}

	/** The same in the transaction of whoever asks, which will be rolled back. */
	Item foreseen(Actor actor, Item item, String from, String to) {
		return judged(item, () -> require(actor, item, from, to));
	}

	private static Item judged(Item item, Runnable rule) {
		try {
			rule.run();
			return item;
		}
		catch (Refusal refusal) {
			return item.refused(refusal);
		}
	}

	void moveSome(HandOver handOver) {
		Actor by = people.actor(handOver.by()).orElseThrow(() -> new NotFound("person", handOver.by()));
		List<Item> judged = ofDifferentSubjects(handOvers.open(handOver.id(), CHUNK)).stream()
			.map(item -> judged(by, item, handOver.from(), handOver.to()))
			.toList();
		judged.forEach(item -> handOvers.settle(handOver.id(),
				item.state() == HandOverState.REFUSED ? item : moved(by, item, handOver)));
		if (handOvers.open(handOver.id(), 1).isEmpty()) {
			handOvers.finish(handOver.id(), clock.instant());
		}
	}

	private void require(Actor actor, Item item, String from, String to) {
		if (item.kind() == HandOverKind.ABSENCE) {
			absences.requireMayPassOn(actor, item.ref(), to);
			return;
		}
		WorkItem task = items.find(item.ref())
			.filter(WorkItem::open)
			.orElseThrow(() -> new Conflict("hand-over-task-gone", null));
		String holder = item.kind() == HandOverKind.TASK ? task.assignee() : task.owner();
		if (!from.equals(holder)) {
			throw new Conflict("hand-over-task-gone", null);
		}
		rules.requireMayReceive(task, to);
	}

	private Item moved(Actor by, Item item, HandOver handOver) {
		String to = handOver.to();
		MoveOrder order = MoveOrder.of(item.ref(), MoveKind.HAND_OVER, handOver.from(), to, null);
		switch (item.kind()) {
			case TASK -> handing.under(order, by, () -> engine.setAssignee(item.ref(), to));
			case DELEGATED -> handing.under(order, by, () -> engine.setOwner(item.ref(), to));
			case ABSENCE -> absences.passOn(by, item.ref(), to);
		}
		return new Item(item.kind(), item.ref(), item.subjectId(), item.title(), HandOverState.MOVED, null, List.of());
	}

	private static List<Item> ofDifferentSubjects(List<Item> open) {
		Set<String> subjects = new HashSet<>();
		return open.stream().filter(item -> subjects.add(item.subjectId())).toList();
	}

}
