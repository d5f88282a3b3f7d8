package io.campaignflow.inspection;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visits of a month, by day: the first few of each day and how many there are. */
@Service
@Transactional(readOnly = true)
public class InspectionCalendar {

	/** Visits shown of a day. */
	private static final int FEW = 3;

	private final JdbcClient jdbc;

	private final InspectionSight sight;

	private final InspectionViews views;

	private final OrgUnits units;

	InspectionCalendar(JdbcClient jdbc, InspectionSight sight, InspectionViews views, OrgUnits units) {
		this.jdbc = jdbc;
		this.sight = sight;
		this.views = views;
		this.units = units;
	}

	/**
	 * The weeks that touch a month, Monday to Sunday, each a list of seven days. What was
	 * dropped, merged or called off is left out.
	 */
	public List<List<CalendarDay>> month(Actor actor, YearMonth month, InspectionQuery query) {
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		InspectionQuery within = query.within(first, last);
		Map<LocalDate, List<InspectionView>> visits = firstOfEachDay(actor, within).stream()
			.collect(Collectors.groupingBy(InspectionView::date));
		Map<LocalDate, Integer> totals = totals(actor, within);
		return first.datesUntil(last.plusDays(1), Period.ofWeeks(1))
			.map(monday -> monday.datesUntil(monday.plusDays(7))
				.map(day -> new CalendarDay(day, visits.getOrDefault(day, List.of()), totals.getOrDefault(day, 0)))
				.toList())
			.toList();
	}

	private List<InspectionView> firstOfEachDay(Actor actor, InspectionQuery query) {
		Map<String, Object> params = new HashMap<>();
		String from = from(actor, query, params);
		return views.of(jdbc
			.sql("select * from (select i.*, row_number() over (partition by i.visit_date "
					+ "order by i.urgency, i.number_) as nth" + from
					+ ") few where few.nth <= :few order by visit_date, nth")
			.params(params)
			.param("few", FEW)
			.query((row, n) -> InspectionRows.read(row, List.of()))
			.list());
	}

	private Map<LocalDate, Integer> totals(Actor actor, InspectionQuery query) {
		Map<String, Object> params = new HashMap<>();
		String from = from(actor, query, params);
		Map<LocalDate, Integer> totals = new HashMap<>();
		jdbc.sql("select i.visit_date, count(*)" + from + " group by i.visit_date").params(params).query(row -> {
			totals.put(row.getObject(1, LocalDate.class), row.getInt(2));
		});
		return totals;
	}

	private String from(Actor actor, InspectionQuery query, Map<String, Object> params) {
		InspectionSight.Condition seen = sight.of(actor);
		InspectionFilter filter = InspectionFilter.of(query, units);
		params.putAll(seen.params());
		params.putAll(filter.params());
		return " from inspection i where i.status not in ('MERGED', 'DROPPED', 'CANCELLED') and " + seen.sql()
				+ filter.sql();
	}

}
