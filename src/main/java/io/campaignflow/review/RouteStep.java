package io.campaignflow.review;

/**
 * One row of a route as the decision table gives it: {@code share} is a percentage, 0
 * where the mode is not {@link StepMode#SHARE}; {@code titleEn} is what English pages
 * call the step, empty where nobody wrote one. {@code remindDays} working days before the
 * end those asked are reminded, {@code escalateDays} working days after it the step is
 * escalated, 0 means never; {@code askOnce}: somebody who approved an earlier step is not
 * asked again.
 */
public record RouteStep(String title, String titleEn, String role, StepOwner whose, StepMode mode, int share,
		int workingDays, int remindDays, int escalateDays, boolean askOnce) {

	/** What a table that says nothing of reminders means. */
	public static final int REMIND_DAYS = 1;

	/** What a table that says nothing of escalation means. */
	public static final int ESCALATE_DAYS = 1;

	/** A step without an English title and with the usual reminders. */
	public RouteStep(String title, String role, StepOwner whose, StepMode mode, int share, int workingDays) {
		this(title, "", role, whose, mode, share, workingDays, REMIND_DAYS, ESCALATE_DAYS, false);
	}

	public RouteStep {
		titleEn = (titleEn == null) ? "" : titleEn;
	}

}
