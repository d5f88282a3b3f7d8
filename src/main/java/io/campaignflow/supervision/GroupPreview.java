package io.campaignflow.supervision;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.Composition.Member;
import io.campaignflow.supervision.GroupConsequences.Also;
import io.campaignflow.supervision.GroupConsequences.Left;
import io.campaignflow.workflow.GroupHandOvers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Says what a change by hand would do; changes nothing. */
@Service
public class GroupPreview {

	private final SupervisionGroups reading;

	private final GroupRepository groups;

	private final CompositionRules rules;

	private final CompositionRows rows;

	private final GroupLoads loads;

	private final GroupHandOvers handOvers;

	private final People people;

	private final CoveredNames unitNames;

	private final ObjectProvider<GroupVisits> visits;

	GroupPreview(SupervisionGroups reading, GroupRepository groups, CompositionRules rules, CompositionRows rows,
			GroupLoads loads, GroupHandOvers handOvers, People people, CoveredNames unitNames,
			ObjectProvider<GroupVisits> visits) {
		this.reading = reading;
		this.groups = groups;
		this.rules = rules;
		this.rows = rows;
		this.loads = loads;
		this.handOvers = handOvers;
		this.people = people;
		this.unitNames = unitNames;
		this.visits = visits;
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for everybody but the office of the
	 * sender
	 */
	public GroupConsequences of(Actor actor, String id, CompositionOrder order) {
		Offices.require(actor, reading.visible(actor, id).issuingUnit());
		Group group = groups.find(id).orElseThrow();
		List<Violation> faults = faults(group, order);
		Composition before = group.planned();
		Set<String> accounts = order.members()
			.stream()
			.map(CompositionOrder.Choice::account)
			.filter(account -> account != null)
			.collect(Collectors.toCollection(TreeSet::new));
		Composition onDuty = rows.onDuty(id);
		return new GroupConsequences(faults, names(minus(accounts, before.duties().keySet())),
				left(id, onDuty, minus(onDuty.duties().keySet(), accounts)),
				unitNames(group, minus(order.units(), before.unitCodes())),
				unitNames(group, minus(before.unitCodes(), order.units())), unitNames(group, alone(group, order)),
				loads.of(group, order), also(group, accounts));
	}

	private List<Violation> faults(Group group, CompositionOrder order) {
		try {
			rules.composed(group.identity(), order);
			return List.of();
		}
		catch (BusinessRuleViolation ex) {
			return ex.violations().isEmpty() ? List.of(new Violation("", ex.code(), ex.args())) : ex.violations();
		}
	}

	private Set<String> alone(Group group, CompositionOrder order) {
		Set<String> left = minus(group.planned().unitCodes(), order.units());
		left.addAll(minus(rows.onDuty(group.identity().id()).unitCodes(), order.units()));
		left.removeAll(rows.plannedElsewhere(group.identity(), left).keySet());
		return left;
	}

	private List<Left> left(String id, Composition onDuty, Set<String> accounts) {
		Map<String, String> names = people.names(accounts);
		List<String> paths = onDuty.units().stream().map(Covered::path).toList();
		return accounts.stream()
			.map(account -> new Left(names.getOrDefault(account, account), moving(id, account, paths)))
			.toList();
	}

	/** Tasks in their hands and visits they are to go on, each subject once. */
	private int moving(String id, String account, List<String> paths) {
		Set<String> ahead = visits.stream().flatMap(one -> one.ahead(id, account).stream()).collect(Collectors.toSet());
		long held = handOvers.held(account, SupervisionGroup.PREFIX + id, paths)
			.stream()
			.filter(task -> !ahead.contains(task.subject().id()))
			.count();
		return ahead.size() + Math.toIntExact(held);
	}

	private List<Also> also(Group group, Set<String> accounts) {
		return groups.living(group.identity().issuingUnit(), group.identity().kind())
			.stream()
			.filter(other -> !other.identity().id().equals(group.identity().id()))
			.flatMap(other -> other.planned()
				.members()
				.stream()
				.filter(member -> accounts.contains(member.account()))
				.map(member -> new Also(nameOf(member), other.state().name())))
			.toList();
	}

	private String nameOf(Member member) {
		return people.names(List.of(member.account())).getOrDefault(member.account(), member.account());
	}

	private List<String> names(Set<String> accounts) {
		Map<String, String> known = people.names(accounts);
		return accounts.stream().map(account -> known.getOrDefault(account, account)).toList();
	}

	private List<String> unitNames(Group group, Set<String> codes) {
		Map<String, String> known = unitNames.of(group.identity().kind(), codes);
		return codes.stream().map(known::get).toList();
	}

	private static Set<String> minus(Collection<String> some, Collection<String> others) {
		Set<String> rest = new TreeSet<>(new ArrayList<>(some));
		rest.removeAll(others);
		return rest;
	}

}
