package io.campaignflow.progress;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanNarrowing;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.ReviewStandings;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The plans that are overdue longest, at a unit and below it. */
@Component
class OverduePlans {

	private final Plans plans;

	private final ReviewStandings reviews;

	private final OrgUnits units;

	private final WorkingCalendar calendar;

	OverduePlans(Plans plans, ReviewStandings reviews, OrgUnits units, WorkingCalendar calendar) {
		this.plans = plans;
		this.reviews = reviews;
		this.units = units;
		this.calendar = calendar;
	}

	List<OverduePlan> of(Actor actor, String campaignId, OrgUnit top, Tally tally, LocalDate today, int most) {
		List<PlanView> found = new ArrayList<>();
		plans.each(actor,
				new PlanQuery(campaignId, top.code(), true, null, null,
						new PlanNarrowing(PlanKind.UNIT, null, PlanLight.LATE, null, null, null, null)),
				most, found::add);
		Map<String, OrgUnit> named = units.byCodes(
				found.stream().flatMap((plan) -> Stream.of(plan.unitCode(), above(plan))).collect(Collectors.toSet()));
		Map<String, Integer> places = reviews.places(found.stream().map(PlanView::id).toList());
		return found.stream().map((plan) -> line(plan, named, places, tally, today)).toList();
	}

	private OverduePlan line(PlanView plan, Map<String, OrgUnit> named, Map<String, Integer> places, Tally tally,
			LocalDate today) {
		OrgUnit unit = named.get(plan.unitCode());
		boolean onRoute = plan.status() == PlanStatus.IN_REVIEW;
		Integer place = onRoute ? places.get(plan.id()) : null;
		Optional<Cell> step = (place == null) ? Optional.empty() : tally.step(unit.level().name(), place);
		return new OverduePlan(plan.id(), unit.code(), unit.name(),
				Optional.ofNullable(named.get(above(plan))).map(OrgUnit::name).orElse(""), plan.status(), place,
				step.map(Cell::step).orElse(null), step.map(Cell::stepEn).orElse(null), plan.dueAt(),
				calendar.workingDaysBetween(plan.dueAt(), today));
	}

	/** Code of the unit above; that of a root is empty. */
	private static String above(PlanView plan) {
		String[] codes = plan.unitPath().split("/");
		return codes[codes.length - 2];
	}

}
