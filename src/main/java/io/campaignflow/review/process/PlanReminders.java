package io.campaignflow.review.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.review.Reviews;
import io.campaignflow.review.RouteStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When whoever has a task of plan-approval is reminded of it: as the offices open, some
 * working days before the last one. What is due so soon that no such morning is left is
 * not reminded of at all.
 */
@Component
public class PlanReminders {

	/** Stands for no reminder, since a timer has to have a time. */
	static final Date NEVER = Date.from(Instant.parse("9999-01-01T00:00:00Z"));

	private final PlanDeadlines days;

	private final Deadlines deadlines;

	private final Reviews reviews;

	private final WorkingTime time;

	PlanReminders(PlanDeadlines days, Deadlines deadlines, Reviews reviews, WorkingTime time) {
		this.days = days;
		this.deadlines = deadlines;
		this.reviews = reviews;
		this.time = time;
	}

	public Date draft(String planId) {
		return before(days.draftDay(planId), RouteStep.REMIND_DAYS);
	}

	public Date signOff(String planId) {
		return before(days.signOffDay(), RouteStep.REMIND_DAYS);
	}

	/** As many working days before as the step of the route gives. */
	public Date review(String planId) {
		return before(days.reviewDay(planId), reviews.state(planId).step().remindDays());
	}

	private Date before(LocalDate last, int workingDays) {
		Instant morning = time.notPast(time.opensBefore(last, workingDays));
		return (workingDays > 0 && morning.isBefore(deadlines.endOf(last))) ? Date.from(morning) : NEVER;
	}

}
