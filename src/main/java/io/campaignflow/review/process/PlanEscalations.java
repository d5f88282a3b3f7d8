package io.campaignflow.review.process;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.review.Reviews;
import io.campaignflow.review.RouteStep;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * When an overdue task of plan-approval is taken to the next one up: as the offices open,
 * some working days after the last one.
 */
@Component
public class PlanEscalations {

	private final PlanDeadlines days;

	private final Reviews reviews;

	private final WorkingTime time;

	PlanEscalations(PlanDeadlines days, Reviews reviews, WorkingTime time) {
		this.days = days;
		this.reviews = reviews;
		this.time = time;
	}

	public Date draft(String planId) {
		return after(days.draftDay(planId), RouteStep.ESCALATE_DAYS);
	}

	public Date signOff(String planId) {
		return after(days.signOffDay(), RouteStep.ESCALATE_DAYS);
	}

	/** As many working days after as the step of the route gives. */
	public Date review(String planId) {
		return after(days.reviewDay(planId), reviews.state(planId).step().escalateDays());
	}

	private Date after(LocalDate last, int workingDays) {
		return (workingDays > 0) ? Date.from(time.notPast(time.opensAfter(last, workingDays))) : PlanReminders.NEVER;
	}

}
