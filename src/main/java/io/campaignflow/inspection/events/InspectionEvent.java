package io.campaignflow.inspection.events;

import io.campaignflow.shared.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What happens to a visit of a supervision group, and to what it finds. */
public sealed interface InspectionEvent extends DomainEvent {

	String inspectionId();

	@Override
	default String subjectType() {
		return "inspection";
	}

	@Override
	default String subjectId() {
		return inspectionId();
	}

	/** A group begins to plan a visit: its process begins. */
	record VisitOpened(String inspectionId, String number, String unitCode, String groupId,
			String actor) implements InspectionEvent {
	}

	record VisitPlanned(String inspectionId, String kind, LocalDate date, String people,
			String actor) implements InspectionEvent {
	}

	/**
	 * The visit was counted ({@code counted} with it) against the unit's budget of the
	 * month, and stands.
	 */
	record VisitFiled(String inspectionId, int counted, int budget, String actor) implements InspectionEvent {
	}

	/**
	 * Over the unit's budget, or another group comes in the same week: an office decides.
	 */
	record FilingQuestioned(String inspectionId, int counted, int budget, int sameWeek, String office,
			String actor) implements InspectionEvent {
	}

	/** ALLOW, MERGE ({@code into} is the number of the other visit) or DROP. */
	record FilingDecided(String inspectionId, String decision, String into, String reason, String groupId,
			String actor) implements InspectionEvent {
	}

	/** Another group's visit was merged into this one; {@code people} are all who go. */
	record VisitJoined(String inspectionId, String number, String groupId, String people,
			String actor) implements InspectionEvent {
	}

	/** The unit is told that the visit comes. */
	record VisitAnnounced(String inspectionId, String unitCode, LocalDate date,
			String actor) implements InspectionEvent {
	}

	/** {@code told} says whether the unit knew of the visit and has to learn of this. */
	record VisitPostponed(String inspectionId, LocalDate before, LocalDate date, String reason, boolean told,
			String actor) implements InspectionEvent {
	}

	/** {@code going} are the accounts of those who were to carry it out. */
	record VisitCancelled(String inspectionId, String reason, boolean told, List<String> going,
			String actor) implements InspectionEvent {
	}

	/**
	 * An office put the visit into another one, {@code into}; told and going as above.
	 */
	record VisitMerged(String inspectionId, String into, String reason, boolean told, List<String> going,
			String actor) implements InspectionEvent {
	}

	record VisitPeopleChanged(String inspectionId, String people, String actor) implements InspectionEvent {
	}

	/**
	 * The group changed: {@code left} go no more, {@code came} go in their place
	 * (accounts; may be empty); {@code people} are the names of all who go now.
	 */
	record VisitFollowedGroup(String inspectionId, String people, String title, List<String> left, List<String> came,
			String actor) implements InspectionEvent {
	}

	/**
	 * The group changed, and the open task is for others now: accounts or candidate
	 * groups; {@code kind} is the task's form.
	 */
	record VisitTaskPassedOn(String inspectionId, String kind, List<String> holders,
			String actor) implements InspectionEvent {
	}

	record FindingRecorded(String inspectionId, int number, String severity, String text,
			String actor) implements InspectionEvent {
	}

	record FindingChanged(String inspectionId, int number, String severity, String text,
			String actor) implements InspectionEvent {
	}

	record FindingRemoved(String inspectionId, int number, String actor) implements InspectionEvent {
	}

	record VisitCarriedOut(String inspectionId, String unitCode, int findings,
			String actor) implements InspectionEvent {
	}

	record FindingsAnswered(String inspectionId, int accepted, int explained, String actor) implements InspectionEvent {
	}

	/** The leader wants the record mended before signing. */
	record ReportGivenBack(String inspectionId, String reason, String actor) implements InspectionEvent {
	}

	/** {@code withdrawn} findings were explained away by the unit. */
	record ReportSigned(String inspectionId, String unitCode, int confirmed, int withdrawn,
			String actor) implements InspectionEvent {
	}

	/**
	 * One finding of a signed report: whoever keeps the ledger takes it up.
	 * {@code raisedBy} is an account, {@code severity} one of MINOR, ORDINARY, SERIOUS;
	 * {@code actor} the leader who signed.
	 */
	record FindingConfirmed(String inspectionId, String findingId, String campaignId, String unitCode, String groupId,
			String raisedBy, String severity, String text, String place, Instant foundAt,
			String actor) implements InspectionEvent {
	}

	/** A task of the visit is due soon; holders are accounts or candidate groups. */
	record VisitDueSoon(String inspectionId, String kind, List<String> holders, Instant due,
			String actor) implements InspectionEvent {
	}

	/** A task of the visit is overdue; {@code escalatedTo} is the next one up. */
	record VisitOverdue(String inspectionId, String kind, List<String> holders, Instant due, List<String> escalatedTo,
			String actor) implements InspectionEvent {
	}

}
