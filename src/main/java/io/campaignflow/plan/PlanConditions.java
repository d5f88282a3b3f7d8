package io.campaignflow.plan;

import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a list is narrowed by, as conditions on {@code plan p}. */
@Component
class PlanConditions {

	private static final String DUE = "coalesce(p.extended_until, p.due_at)";

	private static final String OPEN = "p.urgency < 2 and " + DUE;

	private final ObjectProvider<RoutePlaces> places;

	private final WorkingCalendar calendar;

	private final Clock clock;

	PlanConditions(ObjectProvider<RoutePlaces> places, WorkingCalendar calendar, Clock clock) {
		this.places = places;
		this.calendar = calendar;
		this.clock = clock;
	}

	void add(PlanNarrowing asked, List<String> conditions, Map<String, Object> params) {
		if (asked.kind() != null) {
			conditions.add("p.kind = :kind");
			params.put("kind", asked.kind().name());
		}
		if (asked.level() != null) {
			conditions.add("p.unit_level = :level");
			params.put("level", asked.level().name());
		}
		if (asked.reach() != null) {
			conditions.add("p.status in (:reached)");
			params.put("reached", asked.reach().statuses().stream().map(Enum::name).toList());
		}
		if (asked.passed() != null) {
			conditions
				.add("(p.status = 'APPROVED' or (p.status = 'IN_REVIEW' and " + places.getObject().hasPassed() + "))");
			params.put("passed", asked.passed());
		}
		if (asked.together() != null) {
			conditions.add("p.status = 'IN_REVIEW' and " + places.getObject().isTogether());
			params.put("together", asked.together());
		}
		if (asked.inTime() != null) {
			inTime(asked.inTime(), conditions, params);
		}
		if (asked.light() != null) {
			light(asked.light(), conditions, params);
		}
	}

	private void light(PlanLight light, List<String> conditions, Map<String, Object> params) {
		LocalDate today = LocalDate.now(clock);
		LocalDate near = Light.lastNear(today, calendar);
		conditions.add(switch (light) {
			case LATE -> OPEN + " < :today";
			case SOON -> OPEN + " between :today and :near";
			case OK -> OPEN + " > :near";
		});
		params.put("today", today);
		params.put("near", near);
	}

	/** The day on which it was due ends where the campaigns are run. */
	private void inTime(boolean wanted, List<String> conditions, Map<String, Object> params) {
		conditions.add("p.status = 'APPROVED' and coalesce(p.approved_at > cast(cast(" + DUE
				+ " as varchar(10)) || cast(:endOfDay as varchar(40)) as timestamp with time zone), false) = :late");
		params.put("endOfDay", " 23:59:59.999999" + LocalDate.now(clock).atStartOfDay(clock.getZone()).getOffset());
		params.put("late", !wanted);
	}

}
