package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supervision groups for reading: what they are, who belongs to them, where they are on
 * duty.
 */
@Service
@Transactional(readOnly = true)
public class SupervisionGroups {

	private final GroupRepository groups;

	private final GroupSearch search;

	private final CompositionRows rows;

	private final GroupRoster roster;

	private final OrgUnits units;

	private final People people;

	SupervisionGroups(GroupRepository groups, GroupSearch search, CompositionRows rows, GroupRoster roster,
			OrgUnits units, People people) {
		this.groups = groups;
		this.search = search;
		this.rows = rows;
		this.roster = roster;
		this.units = units;
		this.people = people;
	}

	/**
	 * @throws NotFound where there is none with this id
	 */
	public GroupView get(String id) {
		return groups.find(id).map(Group::view).orElseThrow(() -> new NotFound("group", id));
	}

	/**
	 * @throws NotFound where there is none with this id or the person does not see it
	 */
	public GroupView visible(Actor actor, String id) {
		if (!search.visible(actor, id)) {
			throw new NotFound("group", id);
		}
		return get(id);
	}

	/**
	 * The group for the office of the unit that sends it.
	 * @throws NotFound where there is none with this id or the person does not see it
	 * @throws io.campaignflow.shared.NotAllowed for everybody else who sees it
	 */
	public GroupView ofOffice(Actor actor, String id) {
		GroupView group = visible(actor, id);
		Offices.require(actor, group.issuingUnit());
		return group;
	}

	/** The groups a person sees, by sender and number. */
	public Page<GroupLine> list(Actor actor, GroupQuery query, PageQuery page) {
		return search.page(actor, query, page);
	}

	/** The same without pages, for exports. */
	public void each(Actor actor, GroupQuery query, int most, Consumer<GroupLine> sink) {
		search.each(actor, query, most, sink);
	}

	/**
	 * The groups on duty at a unit: the main group sent from one level up and the patrol
	 * group from two levels up, each the nearest that covers it.
	 */
	public List<GroupAtUnit> ofUnit(String unitCode) {
		OrgUnit unit = units.get(unitCode);
		List<String> codes = unit.codesFromRoot();
		List<GroupAtUnit> found = new ArrayList<>();
		for (GroupKind kind : GroupKind.values()) {
			if (codes.size() > kind.depth()) {
				String sender = codes.get(codes.size() - 1 - kind.depth());
				roster.covering(unitCode, sender).ifPresent(group -> found.add(at(unitCode, kind, group)));
			}
		}
		return found;
	}

	private GroupAtUnit at(String unitCode, GroupKind kind, SupervisionGroup group) {
		boolean direct = roster.unitsOf(group.id()).contains(unitCode);
		return new GroupAtUnit(group.id(), kind, group.issuingUnit(), group.number(), group.name(), direct);
	}

	/** Those on duty in a group, its leader first. */
	public List<GroupMember> membersOf(String groupId) {
		Composition now = rows.onDuty(groupId);
		Map<String, String> names = people.names(now.duties().keySet());
		return now.members()
			.stream()
			.map(one -> new GroupMember(one.account(), names.get(one.account()), one.duty()))
			.toList();
	}

	/** People and units on duty now; nothing where the group is not. */
	public Composition onDuty(String groupId) {
		return rows.onDuty(groupId);
	}

}
