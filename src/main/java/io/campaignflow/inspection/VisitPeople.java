package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom a visit concerns, and whose turn it is. No visibility checks. */
@Service
@Transactional(readOnly = true)
public class VisitPeople {

	private final InspectionRepository inspections;

	private final GroupSide groups;

	private final Recusal recusal;

	private final VisitTurn turn;

	private final OrgUnits units;

	VisitPeople(InspectionRepository inspections, GroupSide groups, Recusal recusal, VisitTurn turn, OrgUnits units) {
		this.inspections = inspections;
		this.groups = groups;
		this.recusal = recusal;
		this.turn = turn;
		this.units = units;
	}

	/** Whose turn it is as the visit stands now: accounts and candidate groups. */
	public List<String> turn(String id) {
		return turn.of(visit(id));
	}

	/** Whether this person goes, or went. */
	public boolean goes(Actor actor, String id) {
		return visit(id).terms().people().contains(actor.account());
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
