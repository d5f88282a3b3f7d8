package io.campaignflow.inspection;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody can choose from who begins a visit. */
@Service
@Transactional(readOnly = true)
public class VisitChoices {

	private static final int MOST_UNITS = 200;

	private final GroupRoster roster;

	private final GroupSide groups;

	private final OrgUnits units;

	private final Filing filing;

	VisitChoices(GroupRoster roster, GroupSide groups, OrgUnits units, Filing filing) {
		this.roster = roster;
		this.groups = groups;
		this.units = units;
		this.filing = filing;
	}

	/** Somebody of a group; {@code recused}: has to stay away from the unit. */
	public record Choice(String account, String name, boolean recused) {
	}

	/** The groups the person acts for: their own, and those their office has sent. */
	public List<SupervisionGroup> groups(Actor actor) {
		Map<String, SupervisionGroup> found = new LinkedHashMap<>();
		roster.byIds(actor.heldAt(SupervisionGroup.ROLE)).forEach(group -> found.put(group.id(), group));
		for (String office : actor.heldAt(Role.OFFICE.name())) {
			roster.sentBy(office, PageQuery.of(0, PageQuery.LARGEST))
				.items()
				.forEach(group -> found.put(group.id(), group));
		}
		return List.copyOf(found.values());
	}

	/** The units a group covers, each followed by those right below it. */
	public List<OrgUnit> units(Actor actor, String groupId) {
		SupervisionGroup group = groups.requireOwn(actor, groupId);
		List<OrgUnit> found = new ArrayList<>(units.byCodes(roster.unitsOf(group.id())).values());
		found.addAll(units.childrenOf(roster.unitsOf(group.id()), MOST_UNITS));
		return found.stream()
			.distinct()
			.filter(unit -> !unit.code().equals(group.issuingUnit()))
			.sorted(Comparator.comparing(OrgUnit::path))
			.limit(MOST_UNITS)
			.toList();
	}

	/** A unit by its code, where the group covers it. */
	public OrgUnit unit(Actor actor, String groupId, String unitCode) {
		OrgUnit unit = units.get(unitCode);
		groups.requireCovers(groups.requireOwn(actor, groupId), unit);
		return unit;
	}

	/** The members of a group, those who have to stay away from a unit marked. */
	public List<Choice> people(Actor actor, String groupId, String unitCode) {
		return groups.choices(List.of(groups.requireOwn(actor, groupId).id()), unitCode);
	}

	/** Visits a unit has to bear in the month of a day. */
	public int budget(String unitCode, LocalDate day) {
		return filing.budget(unitCode, day);
	}

}
