package io.campaignflow.review.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.Reviews;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when each task of plan-approval is due: the end of a working day. */
@Component
public class PlanDeadlines {

	/**
	 * A returned plan is answered, and a submitted one signed, within this many working
	 * days.
	 */
	private static final int DAYS_TO_ANSWER = 5;

	private static final int DAYS_TO_SIGN = 2;

	private final Plans plans;

	private final Reviews reviews;

	private final Deadlines deadlines;

	PlanDeadlines(Plans plans, Reviews reviews, Deadlines deadlines) {
		this.plans = plans;
		this.reviews = reviews;
		this.deadlines = deadlines;
	}

	/**
	 * First text: the last day of the start window; an answer to a return: a few working
	 * days, but not past the window.
	 */
	public Date draft(String planId) {
		return Date.from(deadlines.endOf(draftDay(planId)));
	}

	public Date signOff(String planId) {
		return Date.from(deadlines.endOf(signOffDay()));
	}

	/** As many working days as the step of the route gives. */
	public Date review(String planId) {
		return Date.from(deadlines.endOf(reviewDay(planId)));
	}

	LocalDate draftDay(String planId) {
		PlanView plan = plans.get(planId);
		LocalDate answer = deadlines.dayInWorkingDays(DAYS_TO_ANSWER);
		LocalDate window = plan.dueAt();
		boolean first = plan.round() == 1;
		return (window != null && (first || window.isBefore(answer))) ? window : answer;
	}

	LocalDate signOffDay() {
		return deadlines.dayInWorkingDays(DAYS_TO_SIGN);
	}

	LocalDate reviewDay(String planId) {
		return deadlines.dayInWorkingDays(reviews.state(planId).step().workingDays());
	}

}
