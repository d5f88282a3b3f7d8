package io.campaignflow.supervision;

import io.campaignflow.assignment.Uncovered;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.UnitProposals.Division;
import io.campaignflow.supervision.events.GroupEvent.UnitsProposed;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Units for all groups of a sender at once: those that have people and no units yet. The
 * solver works first, outside of any transaction; then all groups go to the confirmation
 * together, or none does.
 */
@Service
public class GroupBatch {

	private final UnitProposals proposals;

	private final GroupRepository groups;

	private final GroupProcess process;

	private final Tasks tasks;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	GroupBatch(UnitProposals proposals, GroupRepository groups, GroupProcess process, Tasks tasks, OrgUnits units,
			ApplicationEventPublisher events) {
		this.proposals = proposals;
		this.groups = groups;
		this.process = process;
		this.tasks = tasks;
		this.units = units;
		this.events = events;
	}

	/** How many groups got units, how many units, and which no group may go to. */
	public record Outcome(int groups, int units, List<Leftover> alone) {

		public Outcome {
			alone = List.copyOf(alone);
		}

	}

	/** A unit without a group, and why. */
	public record Leftover(String unit, List<Why> reasons) {
	}

	/** The groups that would get units now. */
	public List<GroupView> waiting(Actor actor, String unit, GroupKind kind) {
		OrgUnit sender = units.getVisible(actor, unit);
		return proposals.waiting(sender.code(), kind).stream().map(Group::view).toList();
	}

	/**
	 * @param asLastTime whether units go to the leader who had them last time where
	 * nothing speaks against it
	 * @throws BusinessRuleViolation where no group waits for units
	 * @throws Conflict where somebody changed one of the groups meanwhile
	 */
	public Outcome propose(Actor actor, String unit, GroupKind kind, boolean asLastTime) {
		OrgUnit sender = units.getVisible(actor, unit);
		Offices.require(actor, sender.code());
		List<Group> waiting = proposals.waiting(sender.code(), kind);
		if (waiting.isEmpty()) {
			throw new BusinessRuleViolation("group-nobody-waits", sender.name());
		}
		Division division = proposals.divide(waiting.get(0).identity(), waiting, asLastTime);
		return process.make(() -> {
			waiting.forEach(group -> give(actor, group, division.byGroup()));
			return new Outcome(division.byGroup().size(),
					division.byGroup().values().stream().mapToInt(List::size).sum(), leftovers(division));
		});
	}

	private void give(Actor actor, Group seen, Map<String, List<Covered>> shares) {
		String id = seen.identity().id();
		List<Covered> share = shares.getOrDefault(id, List.of());
		Group group = groups.lock(id).orElseThrow(() -> new NotFound("group", id));
		group.requireSeen(seen.version());
		group.compose(group.state().name(), group.planned().with(share));
		groups.save(group);
		events.publishEvent(new UnitsProposed(id, share.stream().map(Covered::unit).toList(), actor.account()));
		if (group.state().status() == GroupStatus.FORMING && !share.isEmpty()) {
			WorkItem task = tasks.openOf(id).get(0);
			tasks.complete(actor, task.id(), Map.of("decision", "SUBMIT"));
		}
	}

	private List<Leftover> leftovers(Division division) {
		List<Uncovered> alone = division.proposal().uncovered();
		Map<String, OrgUnit> known = units.byCodes(alone.stream().map(Uncovered::unitCode).toList());
		return alone.stream()
			.map(one -> new Leftover(known.get(one.unitCode()).name(), proposals.sentences(one.facts())))
			.toList();
	}

}
