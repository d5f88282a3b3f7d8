package io.campaignflow.inspection;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.GroupMember;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What groups may: which units they visit, who of them goes, who signs. */
@Component
class GroupSide {

	private final GroupRoster roster;

	private final Recusal recusal;

	GroupSide(GroupRoster roster, Recusal recusal) {
		this.roster = roster;
		this.recusal = recusal;
	}

	/**
	 * @throws NotFound where there is no such group
	 */
	SupervisionGroup group(String id) {
		return roster.byIds(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("group", id));
	}

	/**
	 * The group, where it is on duty and this person belongs to it or to the office of
	 * the unit that sent it.
	 * @throws NotFound where they have nothing to do with it, or it has ended
	 */
	SupervisionGroup requireOwn(Actor actor, String id) {
		return roster.onDuty(id == null ? "" : id)
			.filter(group -> belongs(actor, group))
			.orElseThrow(() -> new NotFound("group", id));
	}

	/** Whether the person acts for one of these groups. */
	boolean actsFor(Actor actor, Collection<String> groupIds) {
		return roster.byIds(groupIds).stream().anyMatch(group -> belongs(actor, group));
	}

	void requireActsFor(Actor actor, Collection<String> groupIds) {
		if (!actsFor(actor, groupIds)) {
			throw new NotAllowed("visit-not-your-group");
		}
	}

	static boolean belongs(Actor actor, SupervisionGroup group) {
		return isMember(actor, group.id()) || actor.holds(Role.OFFICE.name(), group.issuingUnit());
	}

	/** Whether the person is one of the group, which none is once it ended. */
	static boolean isMember(Actor actor, String groupId) {
		return groupId != null && actor.groups().contains(SupervisionGroup.PREFIX + groupId);
	}

	/**
	 * @throws BusinessRuleViolation where the group has nothing to do at the unit
	 */
	void requireCovers(SupervisionGroup group, OrgUnit unit) {
		List<String> covered = roster.unitsOf(group.id());
		boolean below = !unit.code().equals(group.issuingUnit()) && unit.codesFromRoot().contains(group.issuingUnit());
		if (!below || unit.codesFromRoot().stream().noneMatch(covered::contains)) {
			throw new BusinessRuleViolation("visit-unit-not-covered", group.name(), unit.name());
		}
	}

	/** Accounts of everybody who belongs to the groups. */
	List<String> members(Collection<String> groupIds) {
		return roster.members(groupIds).stream().map(GroupMember::account).distinct().toList();
	}

	/** Members of the groups who may go to a unit. */
	List<GroupMember> free(Collection<String> groupIds, String unitCode) {
		return recusal.free(groupIds, unitCode);
	}

	/** Members of the groups, those who have to stay away from a unit marked. */
	List<VisitChoices.Choice> choices(Collection<String> groupIds, String unitCode) {
		Set<String> free = free(groupIds, unitCode).stream().map(GroupMember::account).collect(Collectors.toSet());
		return roster.members(groupIds)
			.stream()
			.map(member -> new VisitChoices.Choice(member.account(), member.name(), !free.contains(member.account())))
			.distinct()
			.toList();
	}

	/**
	 * @throws BusinessRuleViolation where some do not belong to the groups, or have to
	 * stay away
	 */
	void requireMayGo(Collection<String> accounts, Collection<String> groupIds, String unitCode) {
		if (!Set.copyOf(members(groupIds)).containsAll(accounts)) {
			throw new BusinessRuleViolation("visit-not-members");
		}
		recusal.requireNone(accounts, groupIds, unitCode);
	}

	/**
	 * Who signs reports of visits to a unit: the group's leader, else its first leader,
	 * else the office of the unit that sent it; whoever has to stay away does not.
	 */
	List<String> signers(SupervisionGroup group, String unitCode) {
		List<GroupMember> free = free(List.of(group.id()), unitCode);
		for (GroupDuty duty : List.of(GroupDuty.LEADER, GroupDuty.FIRST_LEADER)) {
			List<String> found = free.stream()
				.filter(member -> member.duty() == duty)
				.map(GroupMember::account)
				.distinct()
				.toList();
			if (!found.isEmpty()) {
				return found;
			}
		}
		return List.of(Role.OFFICE.at(group.issuingUnit()));
	}

}
