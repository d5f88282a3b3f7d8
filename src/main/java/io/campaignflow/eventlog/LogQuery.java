package io.campaignflow.eventlog;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Texts;
import java.time.LocalDate;

/**
 * What goes into a log; null means any. {@code unit} means the unit and all below it;
 * {@code from} and {@code to} are the first and last day events may lie on: cases without
 * any then are left out.
 */
public record LogQuery(String campaign, String unit, CaseKind kind, LocalDate from, LocalDate to, Persons persons) {

	/** What a case is. */
	public enum CaseKind {

		PLAN, ITEM

	}

	/** How those who acted are named. */
	public enum Persons {

		/** By what they acted as: the role and its unit. */
		POSITION,
		/**
		 * By a name made up for this log: the same person has another one in the next.
		 */
		PSEUDONYM,
		/** By their account. */
		ACCOUNT

	}

	/**
	 * @throws BusinessRuleViolation where the last day lies before the first
	 */
	public LogQuery {
		campaign = Texts.blankToNull(campaign);
		unit = Texts.blankToNull(unit);
		persons = (persons == null) ? Persons.POSITION : persons;
		if (from != null && to != null && to.isBefore(from)) {
			throw new BusinessRuleViolation("log-span-backwards");
		}
	}

	boolean wants(CaseKind wanted) {
		return kind == null || kind == wanted;
	}

}
