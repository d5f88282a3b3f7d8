package io.campaignflow.supervision;

import io.campaignflow.assignment.AssignmentOrder;
import io.campaignflow.assignment.Assignments;
import io.campaignflow.assignment.Coverage;
import io.campaignflow.assignment.Fact;
import io.campaignflow.assignment.Proposal;
import io.campaignflow.assignment.Tier;
import io.campaignflow.assignment.UnitToCover;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.supervision.Composition.Covered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Proposes units for groups: those meant for no group yet are divided among the groups of
 * the sender that wait for units, so that a group proposed alone gets its share and not
 * everything.
 */
@Service
public class UnitProposals {

	private final GroupRepository groups;

	private final GroupSteps steps;

	private final AssignmentCase cases;

	private final Assignments assignments;

	private final OrgUnits units;

	private final People people;

	UnitProposals(GroupRepository groups, GroupSteps steps, AssignmentCase cases, Assignments assignments,
			OrgUnits units, People people) {
		this.groups = groups;
		this.steps = steps;
		this.cases = cases;
		this.assignments = assignments;
		this.units = units;
		this.people = people;
	}

	/** What the solver found, for each group; {@code proposal} says what is left over. */
	record Division(Map<String, List<Covered>> byGroup, Proposal proposal) {
	}

	/** Units for this group; nothing where it has some already. */
	public void proposeFor(String groupId) {
		Group group = groups.find(groupId).orElseThrow(() -> new NotFound("group", groupId));
		if (group.state().status() != GroupStatus.CONFIRMING || !group.planned().units().isEmpty()) {
			return;
		}
		List<Group> waiting = waiting(group.identity().issuingUnit(), group.identity().kind());
		List<Covered> share = divide(group.identity(), waiting, false).byGroup().getOrDefault(groupId, List.of());
		steps.propose(Actor.SYSTEM, groupId, group.planned().with(share));
	}

	/** Groups that have a leader and no units, and were never on duty. */
	List<Group> waiting(String issuingUnit, GroupKind kind) {
		return groups.living(issuingUnit, kind)
			.stream()
			.filter(group -> !group.onDuty() && group.view().open() && group.planned().leader() != null
					&& group.planned().units().isEmpty())
			.toList();
	}

	/** Takes its time; not within a transaction that others wait for. */
	Division divide(GroupIdentity sender, List<Group> waiting, boolean asLastTime) {
		AssignmentOrder order = cases.ofUnassigned(sender, waiting, asLastTime);
		Proposal proposal = assignments.propose(order);
		Map<String, String> paths = order.units()
			.stream()
			.collect(Collectors.toMap(UnitToCover::code, UnitToCover::path));
		Map<String, List<Covered>> byGroup = proposal.coverages()
			.stream()
			.filter(one -> one.groupId() != null)
			.collect(Collectors.groupingBy(Coverage::groupId,
					Collectors.mapping(
							one -> new Covered(one.unitCode(), paths.get(one.unitCode()), why(order, proposal, one)),
							Collectors.toList())));
		return new Division(byGroup, proposal);
	}

	private List<Why> why(AssignmentOrder order, Proposal proposal, Coverage one) {
		return sentences(assignments.explain(order, proposal.coverages(), one.unitCode(), one.tier()).reasons());
	}

	/** Facts name accounts, codes and ids; sentences name people, units and groups. */
	List<Why> sentences(List<Fact> facts) {
		List<String> args = facts.stream().flatMap(fact -> fact.args().stream()).map(Objects::toString).toList();
		Map<String, String> names = people.names(args);
		Map<String, OrgUnit> known = units.byCodes(args);
		return facts.stream()
			.map(fact -> new Why(fact.messageKey(), fact.args().stream().map(named(names, known)).toList()))
			.toList();
	}

	private Function<Object, String> named(Map<String, String> names, Map<String, OrgUnit> known) {
		return arg -> {
			String said = (arg instanceof Double number) ? String.valueOf(Math.round(number)) : String.valueOf(arg);
			if (arg instanceof Tier || arg instanceof Number) {
				return said;
			}
			return names.getOrDefault(said, known.containsKey(said) ? known.get(said).name() : group(said));
		};
	}

	private String group(String id) {
		return groups.find(id).map(group -> group.state().name()).orElse(id);
	}

}
