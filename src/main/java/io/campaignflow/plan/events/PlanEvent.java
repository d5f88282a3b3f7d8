package io.campaignflow.plan.events;

import io.campaignflow.shared.DomainEvent;
import java.time.LocalDate;
import java.util.List;

/** What happens to a plan. */
public sealed interface PlanEvent extends DomainEvent {

	String planId();

	@Override
	default String subjectType() {
		return "plan";
	}

	@Override
	default String subjectId() {
		return planId();
	}

	/** The plan is open for drafting: its process begins. */
	record PlanOpened(String planId, String campaignId, String unitCode, String actor) implements PlanEvent {
	}

	record PlanSubmitted(String planId, int round, int revision, String actor) implements PlanEvent {
	}

	record PlanGivenBack(String planId, int round, String reason, String actor) implements PlanEvent {
	}

	record PlanSignedOff(String planId, int round, int revision, String actor) implements PlanEvent {
	}

	/** Somebody went on in a section another person was writing in. */
	record SectionTakenOver(String planId, String section, String from, String actor) implements PlanEvent {
	}

	/** Texts of another plan came into the draft. */
	record TextTakenOver(String planId, String fromPlan, int revision, int sections, int measures,
			String actor) implements PlanEvent {
	}

	/** A Word document came into the draft; so many pieces were left out knowingly. */
	record DocumentImported(String planId, String file, int sections, int measures, int leftOut,
			String actor) implements PlanEvent {
	}

	record PlanReturned(String planId, int round, int remarks, String actor) implements PlanEvent {
	}

	/** A reviewer is content with the answer to a comment of that round. */
	record RemarkSettled(String planId, int round, String remark, String actor) implements PlanEvent {
	}

	/** A comment of that round has to be answered again if the plan is returned. */
	record RemarkReopened(String planId, int round, String remark, String reason, String actor) implements PlanEvent {
	}

	record PlanApproved(String planId, String campaignId, String unitCode, String number,
			String actor) implements PlanEvent {
	}

	/** Taken back by its unit before anybody acted; {@code round} is the one it ends. */
	record PlanWithdrawn(String planId, int round, String actor) implements PlanEvent {
	}

	/** Taken back for good by the office that launched the campaign. */
	record PlanRevoked(String planId, String campaignId, String unitCode, String reason,
			String actor) implements PlanEvent {
	}

	/** Its unit was given more time: {@code until} is the last day, itself included. */
	record PlanExtended(String planId, LocalDate until, String reason, String actor) implements PlanEvent {
	}

	/** The unit of this revoked plan got another one, {@code anew}. */
	record PlanReopened(String planId, String anew, String actor) implements PlanEvent {
	}

	/**
	 * The plan was copied to people who may read it (抄送); {@code names} for the reader.
	 */
	record PlanCopied(String planId, String names, String note, List<String> accounts,
			String actor) implements PlanEvent {
	}

}
