package io.campaignflow.ledger;

import io.campaignflow.rectification.ItemNumber;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The filters of the ledger as conditions: on {@code rectification_item i} and on the
 * tallies. Both say the same, so that figures and list agree. Words of our own, as
 * statuses, stand in the text: a database that keeps one plan for a text knows then how
 * many rows each of them means.
 */
final class LedgerConditions {

	/** A number whose year is not named is looked for in so many years. */
	private static final int YEARS = 5;

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, Object> params = new HashMap<>();

	private final Set<ItemStatus> statuses;

	private LedgerConditions(LedgerQuery query) {
		statuses = query.statuses();
	}

	/** On items. Deadlines of items that are over have no light. */
	static LedgerConditions onItems(LedgerQuery query, Clock clock, WorkingCalendar calendar) {
		LocalDate today = LocalDate.now(clock);
		LedgerConditions all = new LedgerConditions(query);
		all.common(query, "i.");
		all.is("i.satisfaction", query.face());
		all.add("i.deadline >= :from", "from", query.from());
		all.add("i.deadline <= :to", "to", query.to());
		if (query.closedSince() != null) {
			all.add("i.status = 'CLOSED' and i.closed_at >= :closedSince", "closedSince",
					query.closedSince().atStartOfDay(clock.getZone()).toOffsetDateTime());
		}
		all.light(query.light(), "i.running and i.deadline", "i.running and i.deadline is null", today, calendar);
		if (query.text() != null && !query.asksForWords()) {
			all.number(query.text(), today);
		}
		return all;
	}

	/** On tallies, where {@link LedgerQuery#isTallied()}. */
	static LedgerConditions onTallies(LedgerQuery query, Set<String> unitCodes, LocalDate today,
			WorkingCalendar calendar) {
		LedgerConditions all = new LedgerConditions(query);
		all.add("unit_code in (:units)", "units", unitCodes);
		boolean plain = query.severity() == null && query.source() == null;
		all.conditions.add(plain ? "severity = '' and source = ''" : "severity <> '' and source <> ''");
		all.common(query, "");
		all.is("face", query.face());
		if (query.light() == LedgerLight.NONE) {
			all.oneOf("status", running());
		}
		all.light(query.light(), "deadline < date '9999-12-31' and deadline", "deadline = date '9999-12-31'", today,
				calendar);
		return all;
	}

	/** The last day that counts as near. */
	static LocalDate soon(LocalDate today, WorkingCalendar calendar) {
		LocalDate day = today;
		while (calendar.workingDaysBetween(today, day.plusDays(1)) <= Light.NEAR) {
			day = day.plusDays(1);
		}
		return day;
	}

	String sql() {
		return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
	}

	/**
	 * Each status by itself, so that an index finds the first of each in order; one empty
	 * condition where there is nothing to be taken apart.
	 */
	Stream<String> stages() {
		return (statuses.size() < 2) ? Stream.of("")
				: statuses.stream().sorted().map((status) -> " and i.status = " + quoted(status));
	}

	Map<String, Object> params() {
		return params;
	}

	private void common(LedgerQuery query, String table) {
		add(table + "campaign_id = :campaign", "campaign", query.campaign());
		if (!statuses.isEmpty()) {
			oneOf(table + "status", statuses.stream());
		}
		is(table + "severity", query.severity());
		is(table + "source", query.source());
	}

	private void light(LedgerLight light, String deadline, String none, LocalDate today, WorkingCalendar calendar) {
		if (light == null) {
			return;
		}
		LocalDate soon = soon(today, calendar);
		switch (light) {
			case LATE -> add(deadline + " < :today", "today", today);
			case SOON -> {
				add(deadline + " >= :today", "today", today);
				add(deadline + " <= :soon", "soon", soon);
			}
			case OK -> add(deadline + " > :soon", "soon", soon);
			case NONE -> conditions.add(none);
		}
	}

	private void number(String text, LocalDate today) {
		if (text.contains("-")) {
			add("i.number_ = :number", "number", number(Integer.parseInt(text.substring(0, 4)), text.substring(5)));
		}
		else {
			add("i.number_ in (:numbers)", "numbers",
					IntStream.range(0, YEARS).mapToObj((n) -> number(today.getYear() - n, text)).toList());
		}
	}

	private void add(String condition, String name, Object value) {
		if (value != null) {
			conditions.add(condition);
			params.put(name, value);
		}
	}

	private static String number(int year, String sequence) {
		return new ItemNumber(year, Integer.parseInt(sequence)).toString();
	}

	private static Stream<ItemStatus> running() {
		return Stream.of(ItemStatus.values()).filter(ItemStatus::running);
	}

	private void is(String column, Enum<?> constant) {
		if (constant != null) {
			conditions.add(column + " = " + quoted(constant));
		}
	}

	private void oneOf(String column, Stream<ItemStatus> some) {
		conditions
			.add(column + some.sorted().map(LedgerConditions::quoted).collect(Collectors.joining(", ", " in (", ")")));
	}

	private static String quoted(Enum<?> constant) {
		return "'" + constant.name() + "'";
	}

}
