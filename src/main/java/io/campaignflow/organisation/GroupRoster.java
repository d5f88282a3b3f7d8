package io.campaignflow.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which supervision group covers which unit, and who belongs to it: those on duty, as the
 * module supervision posts and withdraws them. Whoever asks whether a group is on duty
 * asks here.
 */
@Service
@Transactional(readOnly = true)
public class GroupRoster {

	private final SupervisionGroupRepository groups;

	private final OrgUnitRepository units;

	GroupRoster(SupervisionGroupRepository groups, OrgUnitRepository units) {
		this.groups = groups;
		this.units = units;
	}

	/**
	 * The group that the unit {@code issuingUnit} has sent to {@code unitCode} (directly,
	 * or through the nearest covered ancestor).
	 */
	public Optional<SupervisionGroup> covering(String unitCode, String issuingUnit) {
		return this.units.find(unitCode)
			.flatMap(unit -> this.groups.covering(unit.codesFromRoot(), issuingUnit).stream().findFirst());
	}

	/** The groups of a unit that are on duty, by number. */
	public Page<SupervisionGroup> sentBy(String issuingUnit, PageQuery page) {
		return new Page<>(this.groups.sentBy(issuingUnit, page), page.page(), page.size(),
				this.groups.countSentBy(issuingUnit));
	}

	/** A group by its id, while it is on duty. */
	public Optional<SupervisionGroup> onDuty(String id) {
		return this.groups.onDuty(id);
	}

	/** Groups by id, those that ended too, one query, for lists and names. */
	public List<SupervisionGroup> byIds(Collection<String> ids) {
		return this.groups.findAll(ids);
	}

	/** Codes of the units a group covers. */
	public List<String> unitsOf(String groupId) {
		return this.groups.unitsOf(List.of(groupId));
	}

	/** Active members of groups with what they are there, one query; leaders first. */
	public List<GroupMember> members(Collection<String> groupIds) {
		return this.groups.members(groupIds);
	}

}
