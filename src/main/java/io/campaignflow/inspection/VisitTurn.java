package io.campaignflow.inspection;

import io.campaignflow.organisation.GroupMember;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is with a visit as it stands now: accounts and candidate groups. The one
 * rule for whom its open task names, for who writes its record, and for what moves along
 * when a group changes. Only names people who may act.
 */
@Component
class VisitTurn {

	private final InspectionRepository inspections;

	private final GroupSide groups;

	private final OrgUnits units;

	private final People people;

	VisitTurn(InspectionRepository inspections, GroupSide groups, OrgUnits units, People people) {
		this.inspections = inspections;
		this.groups = groups;
		this.units = units;
		this.people = people;
	}

	/** None where the visit is over. */
	List<String> of(Inspection visit) {
		return switch (visit.state().status()) {
			case PLANNING -> List.of(SupervisionGroup.PREFIX + visit.identity().groupId());
			case DECIDING -> office(visit.state().filed().office());
			case SCHEDULED -> writers(visit);
			case RESPONDING -> responders(visit.identity());
			case SIGNING -> signers(visit.identity());
			case CLOSED, MERGED, DROPPED, CANCELLED -> List.of();
		};
	}

	/** Whether it is this person's turn. */
	boolean isOf(Actor actor, Inspection visit) {
		return of(visit).stream().anyMatch(actor.holders()::contains);
	}

	/** The office that weighs a questioned visit; administrators where there is none. */
	private static List<String> office(String unitCode) {
		return List.of((Role.SYSTEM_WIDE.equals(unitCode) ? Role.ADMIN : Role.OFFICE).at(unitCode));
	}

	/**
	 * Those who go, as far as they belong to the groups and may go; where that is nobody
	 * any more, whoever signs.
	 */
	private List<String> writers(Inspection visit) {
		List<String> going = visit.terms().people();
		List<String> still = groups.free(inspections.groups(visit.id()), visit.identity().unitCode())
			.stream()
			.map(GroupMember::account)
			.filter(going::contains)
			.distinct()
			.toList();
		return still.isEmpty() ? signers(visit.identity()) : still;
	}

	/**
	 * Who answers findings: head and office of the unit; where it has neither, those of
	 * the next unit above that has; at last the office of the unit that sent the group.
	 */
	private List<String> responders(Inspection.Identity identity) {
		List<String> upwards = new ArrayList<>(units.get(identity.unitCode()).codesFromRoot());
		Collections.reverse(upwards);
		return upwards.stream()
			.takeWhile(code -> !code.equals(identity.issuingUnit()))
			.map(this::answering)
			.filter(found -> !found.isEmpty())
			.findFirst()
			.orElse(List.of(Role.OFFICE.at(identity.issuingUnit())));
	}

	private List<String> answering(String unitCode) {
		return Stream.of(Role.HEAD, Role.OFFICE)
			.map(role -> role.at(unitCode))
			.filter(candidate -> !people.membersOf(candidate).isEmpty())
			.toList();
	}

	/** The leader of the group, or who signs in their place. */
	private List<String> signers(Inspection.Identity identity) {
		return groups.signers(groups.group(identity.groupId()), identity.unitCode());
	}

}
