package io.campaignflow.route.web;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.route.AppliesTo;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.UnitField;
import java.util.Set;

/**
 * A row over REST. Left out or empty sets mean all; left out days of reminder and
 * escalation mean one working day, 0 never; {@code share} is a percentage.
 */
record RowBody(Set<PlanKind> kinds, Set<Level> levels, Set<UnitField> domains, String title, String titleEn, Role role,
		StepOwner whose, StepMode mode, Integer share, Integer workingDays, Integer remindDays, Integer escalateDays,
		boolean askOnce) {

	/** A row nothing was said of; the rules name what it lacks. */
	static final RowBody NOTHING = new RowBody(null, null, null, null, null, null, null, null, null, null, null, null,
			false);

	static RowBody of(RouteRow row) {
		AppliesTo appliesTo = row.appliesTo();
		RouteStep step = row.step();
		return new RowBody(appliesTo.kinds(), appliesTo.levels(), appliesTo.fields(), step.title(), step.titleEn(),
				Role.valueOf(step.role()), step.whose(), step.mode(), (step.share() == 0) ? null : step.share(),
				step.workingDays(), step.remindDays(), step.escalateDays(), step.askOnce());
	}

	RouteRow row() {
		return new RouteRow(new AppliesTo(kinds, levels, domains),
				new RouteStep((title == null) ? "" : title.strip(), titleEn, (role == null) ? "" : role.name(), whose,
						mode, number(share, 0), number(workingDays, 0), number(remindDays, RouteStep.REMIND_DAYS),
						number(escalateDays, RouteStep.ESCALATE_DAYS), askOnce));
	}

	private static int number(Integer given, int otherwise) {
		return (given == null) ? otherwise : given;
	}

}
