package io.campaignflow.supervision;

import io.campaignflow.assignment.AssignmentOrder;
import io.campaignflow.assignment.Assignments;
import io.campaignflow.assignment.Coverage;
import io.campaignflow.assignment.HandChange;
import io.campaignflow.assignment.Tier;
import io.campaignflow.supervision.GroupConsequences.Load;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other units for a group would mean for the loads of all groups of its sender. */
@Component
class GroupLoads {

	private final GroupRepository groups;

	private final AssignmentCase cases;

	private final Assignments assignments;

	GroupLoads(GroupRepository groups, AssignmentCase cases, Assignments assignments) {
		this.groups = groups;
		this.cases = cases;
		this.assignments = assignments;
	}

	List<Load> of(Group group, CompositionOrder order) {
		List<Group> all = groups.living(group.identity().issuingUnit(), group.identity().kind());
		AssignmentOrder whole = cases.ofAll(group.identity(), all);
		Set<String> known = whole.units().stream().map(unit -> unit.code()).collect(Collectors.toSet());
		Tier tier = AssignmentCase.tier(group.identity().kind());
		List<Coverage> now = all.stream()
			.flatMap(one -> one.planned()
				.unitCodes()
				.stream()
				.filter(known::contains)
				.map(unit -> new Coverage(unit, tier, one.identity().id())))
			.toList();
		List<HandChange> changes = changes(group, order, known, tier);
		Map<String, String> names = all.stream()
			.collect(Collectors.toMap(one -> one.identity().id(), one -> one.state().name()));
		return changes.isEmpty() ? List.of() : assignments.consequencesOf(whole, now, changes)
			.loads()
			.stream()
			.map(load -> new Load(names.get(load.before().groupId()), load.before().units(), load.after().units(),
					load.before().load(), load.after().load(), Math.round(load.after().fairShare())))
			.toList();
	}

	private static List<HandChange> changes(Group group, CompositionOrder order, Set<String> known, Tier tier) {
		String id = group.identity().id();
		Stream<HandChange> come = minus(order.units(), group.planned().unitCodes()).stream()
			.map(unit -> new HandChange(unit, tier, id));
		Stream<HandChange> leave = minus(group.planned().unitCodes(), order.units()).stream()
			.map(unit -> new HandChange(unit, tier, null));
		return Stream.concat(come, leave).filter(change -> known.contains(change.unitCode())).toList();
	}

	private static Set<String> minus(Collection<String> some, Collection<String> others) {
		Set<String> rest = new TreeSet<>(some);
		rest.removeAll(others);
		return rest;
	}

}
