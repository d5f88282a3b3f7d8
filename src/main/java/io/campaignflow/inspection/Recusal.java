package io.campaignflow.inspection;

import io.campaignflow.organisation.GroupMember;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.recusal.Apart;
import io.campaignflow.recusal.Recusals;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Nobody inspects a unit they are tied to, nor decides about such a visit (F3). Where
 * groups go together each person is judged by the unit that sent their own group.
 */
@Component
class Recusal {

	private final Recusals recusals;

	private final GroupRoster roster;

	private final OrgUnits units;

	Recusal(Recusals recusals, GroupRoster roster, OrgUnits units) {
		this.recusals = recusals;
		this.roster = roster;
		this.units = units;
	}

	/** Members of these groups who may go to a unit, leaders first. */
	List<GroupMember> free(Collection<String> groupIds, String unitCode) {
		String path = units.get(unitCode).path();
		return bySender(groupIds).entrySet()
			.stream()
			.flatMap(sent -> free(sent.getValue(), path, sent.getKey()))
			.toList();
	}

	private Stream<GroupMember> free(List<GroupMember> members, String path, String senderPath) {
		Set<String> apart = recusals.apart(accounts(members), path, senderPath);
		return members.stream().filter(member -> !apart.contains(member.account()));
	}

	/**
	 * @throws BusinessRuleViolation naming every member of the groups who has to stay
	 * away, and why
	 */
	void requireNone(Collection<String> accounts, Collection<String> groupIds, String unitCode) {
		Set<String> left = new LinkedHashSet<>(accounts);
		left.removeAll(accounts(free(groupIds, unitCode)));
		if (!left.isEmpty()) {
			throw new BusinessRuleViolation("visit-recused", whyNot(left, groupIds, units.get(unitCode)));
		}
	}

	private List<Violation> whyNot(Set<String> accounts, Collection<String> groupIds, OrgUnit unit) {
		Set<String> said = new HashSet<>();
		List<Violation> why = new ArrayList<>();
		bySender(groupIds).forEach((sender, members) -> {
			List<String> here = accounts(members).stream().filter(accounts::contains).distinct().toList();
			recusals.apart(here, Map.of(unit.code(), unit.path()), sender)
				.stream()
				.filter(one -> said.add(one.account()))
				.forEach(one -> why.add(Violation.of("people", "visit-recused." + one.kind(), one.person(), one.unit(),
						one.because())));
		});
		return why;
	}

	/**
	 * @throws NotAllowed where this person is tied to the unit, saying how
	 */
	void requireFree(Actor actor, Collection<String> groupIds, String unitCode) {
		obstacle(actor, groupIds, unitCode).ifPresent(one -> {
			throw new NotAllowed("visit-own-unit." + one.kind(), one.unit(), one.because());
		});
	}

	/** Whether nothing keeps the person away from the unit. */
	boolean isFree(Actor actor, Collection<String> groupIds, String unitCode) {
		return obstacle(actor, groupIds, unitCode).isEmpty();
	}

	/** Judged by the groups they act for; an office above by any of them. */
	private Optional<Apart> obstacle(Actor actor, Collection<String> groupIds, String unitCode) {
		List<SupervisionGroup> groups = roster.byIds(groupIds);
		List<SupervisionGroup> own = groups.stream().filter(group -> GroupSide.belongs(actor, group)).toList();
		OrgUnit unit = units.get(unitCode);
		List<List<Apart>> found = senders(own.isEmpty() ? groups : own).values()
			.stream()
			.distinct()
			.map(sender -> recusals.apart(List.of(actor.account()), Map.of(unit.code(), unit.path()), sender))
			.toList();
		return found.stream().anyMatch(List::isEmpty) ? Optional.empty()
				: found.stream().flatMap(List::stream).findFirst();
	}

	private Map<String, List<GroupMember>> bySender(Collection<String> groupIds) {
		Map<String, String> senders = senders(roster.byIds(groupIds));
		return roster.members(groupIds)
			.stream()
			.collect(Collectors.groupingBy(member -> senders.get(member.groupId()), LinkedHashMap::new,
					Collectors.toList()));
	}

	/** Paths of the units that sent these groups, by group. */
	private Map<String, String> senders(Collection<SupervisionGroup> groups) {
		Map<String, OrgUnit> known = units.byCodes(groups.stream().map(SupervisionGroup::issuingUnit).toList());
		return groups.stream()
			.collect(Collectors.toMap(SupervisionGroup::id, group -> known.get(group.issuingUnit()).path()));
	}

	private static List<String> accounts(Collection<GroupMember> members) {
		return members.stream().map(GroupMember::account).toList();
	}

}
