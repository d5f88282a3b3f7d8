package io.campaignflow.inspection;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who reads what a visit writes down. Those who go, their group, who sent it and
 * administrators read it at any time; everybody else who sees the visit, the visited unit
 * above all, once it was carried out.
 */
@Component
class VisitAccess {

	private static final Set<Role> SENDING = Set.of(Role.OFFICE, Role.LEADING);

	private final Inspections inspections;

	VisitAccess(Inspections inspections) {
		this.inspections = inspections;
	}

	/**
	 * @throws NotFound where the person may not read it
	 */
	InspectionView requireReadable(Actor actor, String id) {
		InspectionView visit = inspections.visible(actor, id);
		if (!reads(actor, visit)) {
			throw new NotFound("inspection", id);
		}
		return visit;
	}

	static boolean reads(Actor actor, InspectionView visit) {
		return visit.carriedOutAt() != null || visit.attendedBy(actor.account())
				|| actor.holdsAnywhere(Role.ADMIN.name()) || GroupSide.isMember(actor, visit.groupId())
				|| SENDING.stream().anyMatch(role -> actor.holds(role.name(), visit.issuingUnit()));
	}

	/** Whether this person may write now; the door asks again. */
	boolean writes(Actor actor, InspectionView visit) {
		return visit.status() == InspectionStatus.SCHEDULED && inspections.isTurnOf(actor, visit.id());
	}

}
