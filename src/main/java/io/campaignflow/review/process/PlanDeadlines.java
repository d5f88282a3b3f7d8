package io.campaignflow.review.process;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
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

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final Plans plans;

	private final Reviews reviews;

	private final WorkingCalendar calendar;

	private final Clock clock;

	PlanDeadlines(Plans plans, Reviews reviews, WorkingCalendar calendar, Clock clock) {
		this.plans = plans;
		this.reviews = reviews;
		this.calendar = calendar;
		this.clock = clock;
	}

	/**
	 * First text: the last day of the start window; an answer to a return: a few working
	 * days, but not past the window.
	 */
	public Date draft(String planId) {
		PlanView plan = plans.get(planId);
		LocalDate answer = in(DAYS_TO_ANSWER);
		LocalDate window = plan.dueAt();
		boolean first = plan.round() == 1;
		LocalDate due = (window != null && (first || window.isBefore(answer))) ? window : answer;
		return endOf(due);
	}

	public Date signOff(String planId) {
		return endOf(in(DAYS_TO_SIGN));
	}

	/** As many working days as the step of the route gives. */
	public Date review(String planId) {
		return endOf(in(reviews.state(planId).step().workingDays()));
	}

	private LocalDate in(int workingDays) {
		return calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
	}

	private Date endOf(LocalDate day) {
		return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
	}

}
