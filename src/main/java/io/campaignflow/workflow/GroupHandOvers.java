package io.campaignflow.workflow;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.HandOver.Item;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hand-overs (交接) of what somebody holds as a member of a supervision group they leave:
 * tasks that were offered to it, and tasks at its units of one who has no other business
 * there.
 */
@Service
@Transactional
public class GroupHandOvers {

	private final HandOvers handOvers;

	private final HandOverRepository rows;

	private final WorkRepository items;

	private final People people;

	GroupHandOvers(HandOvers handOvers, HandOverRepository rows, WorkRepository items, People people) {
		this.handOvers = handOvers;
		this.rows = rows;
		this.items = items;
		this.people = people;
	}

	/**
	 * Begins one. Whether they may leave was decided by whoever calls.
	 * @param paths of the units the group covers
	 * @return its id; empty where they hold nothing
	 */
	public Optional<String> begin(Actor by, String from, String to, String candidateGroup, List<String> paths) {
		List<Item> moved = held(from, candidateGroup, paths).stream()
			.map(task -> Holdings.item(HandOverKind.TASK, task))
			.toList();
		return moved.isEmpty() ? Optional.empty() : Optional.of(handOvers.begin(by, from, to, moved));
	}

	/** What {@link #begin} would move. */
	@Transactional(readOnly = true)
	public List<WorkItem> held(String account, String candidateGroup, List<String> paths) {
		boolean onlyMember = people.actor(account)
			.stream()
			.flatMap(actor -> actor.groups().stream())
			.allMatch(group -> group.startsWith(SupervisionGroup.PREFIX));
		return rows.heldBy(account, HandOvers.MOST)
			.stream()
			.filter(task -> task.candidates().contains(candidateGroup)
					|| onlyMember && task.candidates().isEmpty() && items.liesWithin(task.id(), paths))
			.toList();
	}

}
