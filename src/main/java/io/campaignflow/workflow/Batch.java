package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Many small decisions at once (批量审批): the same answers for tasks of one kind, each in a
 * transaction of its own and checked by itself. One that is refused holds up no other.
 */
@Service
public class Batch {

	/** Most tasks of one batch. */
	public static final int MOST = 100;

	private final Tasks tasks;

	private final Contracts contracts;

	Batch(Tasks tasks, Contracts contracts) {
		this.tasks = tasks;
		this.contracts = contracts;
	}

	/** What became of one task; {@code why} is null where it was completed. */
	public record Result(String task, String title, Refusal why) {

		public boolean done() {
			return why == null;
		}

	}

	/**
	 * Answers that may be given to many tasks of a kind at once; none: not in batches.
	 */
	public Set<String> keysOf(String kind) {
		return contracts.ofForm(kind).inBatches();
	}

	/**
	 * Completes each of these tasks with the same answers, in the order given.
	 * @throws BusinessRuleViolation where the tasks are too many or of several kinds, or
	 * where these answers are for one task alone; nothing is completed then
	 */
	public List<Result> complete(Actor actor, Collection<String> ids, Map<String, Object> answers) {
		Set<String> each = new LinkedHashSet<>(ids);
		if (each.isEmpty() || each.size() > MOST) {
			throw new BusinessRuleViolation("batch-size", MOST);
		}
		List<Found> found = each.stream().map(id -> find(actor, id)).toList();
		requireOneKind(found, answers.keySet());
		List<Result> results = new ArrayList<>();
		found.forEach(one -> results.add(
				one.item() == null ? new Result(one.id(), one.id(), one.why()) : complete(actor, one.item(), answers)));
		return results;
	}

	private Found find(Actor actor, String id) {
		try {
			return new Found(id, tasks.get(actor, id), null);
		}
		catch (Refusal refusal) {
			return new Found(id, null, refusal);
		}
	}

	private void requireOneKind(List<Found> found, Set<String> keys) {
		Set<String> kinds = found.stream()
			.filter(one -> one.item() != null)
			.map(one -> one.item().kind())
			.collect(Collectors.toCollection(TreeSet::new));
		if (kinds.size() > 1) {
			throw new BusinessRuleViolation("batch-kinds");
		}
		for (String kind : kinds) {
			if (keysOf(kind).isEmpty() || !keysOf(kind).containsAll(keys)) {
				throw new BusinessRuleViolation("batch-one-by-one");
			}
		}
	}

	private Result complete(Actor actor, WorkItem item, Map<String, Object> answers) {
		try {
			tasks.complete(actor, item.id(), answers);
			return new Result(item.id(), item.subject().title(), null);
		}
		catch (Refusal refusal) {
			return new Result(item.id(), item.subject().title(), refusal);
		}
	}

	/** A task of the batch, or why it cannot be looked at. */
	private record Found(String id, WorkItem item, Refusal why) {
	}

}
