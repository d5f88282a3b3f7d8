package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Collections;
import java.util.List;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is with a visit: candidate groups or accounts. No visibility checks. */
@Service
@Transactional(readOnly = true)
public class VisitPeople {

	private final InspectionRepository inspections;

	private final GroupSide groups;

	private final Recusal recusal;

	private final OrgUnits units;

	private final People people;

	VisitPeople(InspectionRepository inspections, GroupSide groups, Recusal recusal, OrgUnits units, People people) {
		this.inspections = inspections;
		this.groups = groups;
		this.recusal = recusal;
		this.units = units;
		this.people = people;
	}

	/** The members of its group plan a visit. */
	public List<String> planners(String id) {
		return List.of(SupervisionGroup.PREFIX + visit(id).identity().groupId());
	}

	/** The office that weighs a questioned visit; administrators where there is none. */
	public List<String> office(String id) {
		String office = visit(id).state().filed().office();
		return List.of((Role.SYSTEM_WIDE.equals(office) ? Role.ADMIN : Role.OFFICE).at(office));
	}

	/** Those who go, as long as any of them belongs to the groups without who left. */
	public List<String> attendees(String id) {
		List<String> going = visit(id).terms().people();
		List<String> still = groups.members(inspections.groups(id)).stream().filter(going::contains).toList();
		return still.isEmpty() ? going : still;
	}

	/**
	 * Who answers findings: head and office of the unit; where it has neither, those of
	 * the next unit above that has; at last the office of the unit that sent the group.
	 */
	public List<String> responders(String id) {
		Inspection.Identity identity = visit(id).identity();
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
	public List<String> signers(String id) {
		Inspection.Identity identity = visit(id).identity();
		return groups.signers(groups.group(identity.groupId()), identity.unitCode());
	}

	/**
	 * Whom an overdue task is taken to: the office of the unit that sent the group, or
	 * its leading group where an office is late; for the unit's answer its leading group
	 * and the office that waits.
	 */
	public List<String> above(String id) {
		Inspection visit = visit(id);
		String issuer = visit.identity().issuingUnit();
		return switch (visit.state().status()) {
			case DECIDING -> List.of(Role.LEADING.at(visit.state().filed().office()));
			case RESPONDING -> List.of(Role.LEADING.at(visit.identity().unitCode()), Role.OFFICE.at(issuer));
			default -> List.of(Role.OFFICE.at(issuer));
		};
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed where the person has to stay away
	 */
	public void requireFree(Actor actor, String id) {
		recusal.requireFree(actor, inspections.groups(id), visit(id).identity().unitCode());
	}

	/** Name of the group of a visit. */
	public String groupOf(String id) {
		return groups.group(visit(id).identity().groupId()).name();
	}

	/** The unit visited. */
	public OrgUnit unitOf(String id) {
		return units.get(visit(id).identity().unitCode());
	}

	/** Members of the visit's groups who may go. */
	public List<Attendee> choices(String id) {
		return groups.free(inspections.groups(id), visit(id).identity().unitCode())
			.stream()
			.map(member -> new Attendee(member.account(), member.name()))
			.distinct()
			.toList();
	}

	/** All members of the visit's groups, those who have to stay away marked. */
	public List<VisitChoices.Choice> members(String id) {
		return groups.choices(inspections.groups(id), visit(id).identity().unitCode());
	}

	private Inspection visit(String id) {
		return inspections.find(id).orElseThrow(() -> new NotFound("inspection", id));
	}

}
