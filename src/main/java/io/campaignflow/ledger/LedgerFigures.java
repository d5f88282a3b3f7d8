package io.campaignflow.ledger;

import io.campaignflow.ledger.LedgerCounters.Group;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.shared.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the ledger: from the tallies of units, which do not grow with it, and what is
 * seen besides one by one; where words or spans of days are asked for, up to
 * {@value #MOST} lines one by one, up to {@value #MOST_FOUND} of common words.
 */
@Component
class LedgerFigures {

	/** Nobody reads through more lines; what is more is asked for more narrowly. */
	static final int MOST = 1_000;

	/** So many of those that common words find: more words tell them apart. */
	static final int MOST_FOUND = 100;

	private static final String GROUPED = """
			select unit_code, status, face, light, sum(items) as items from (select unit_code, status, face, items, case
			when status not in ('CLOSED', 'UNFEASIBLE', 'MERGED', 'SPLIT') then case when deadline < :now then 'LATE'
			when deadline <= :near then 'SOON' when deadline < date '9999-12-31' then 'OK' else 'NONE' end end as light
			from (%s) found) lit group by unit_code, status, face, light""";

	private static final String TALLIED = "select unit_code, status, face, deadline, items from %s where %s";

	private static final String ONE_BY_ONE = """
			select '' as unit_code, status, coalesce(satisfaction, '') as face, coalesce(deadline, date '9999-12-31') as deadline,
			1 as items from %s""";

	private final JdbcClient jdbc;

	private final LedgerList lines;

	private final WorkingCalendar calendar;

	private final Clock clock;

	LedgerFigures(JdbcClient jdbc, LedgerList lines, WorkingCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.lines = lines;
		this.calendar = calendar;
		this.clock = clock;
	}

	LedgerCounters of(Sight sight, LedgerQuery query) {
		return query.isTallied() ? tallied(sight, query) : counted(sight, query);
	}

	private LedgerCounters tallied(Sight sight, LedgerQuery query) {
		List<Group> groups = new ArrayList<>();
		if (!sight.tops().isEmpty()) {
			tallied(sight.tops(), query, (unit, group) -> groups.add(group));
		}
		if (sight.besides() != null) {
			groups.addAll(oneByOne(sight.onlyBesides(), query, ""));
		}
		return LedgerCounters.of(groups, true);
	}

	/**
	 * The same of each of these units by itself, for whoever sees them whole; one query
	 * for all. Units without items have figures of none.
	 */
	Map<String, LedgerCounters> ofEach(Set<String> unitCodes, LedgerQuery query) {
		Map<String, List<Group>> groups = new HashMap<>();
		unitCodes.forEach((unit) -> groups.put(unit, new ArrayList<>()));
		if (!unitCodes.isEmpty()) {
			tallied(unitCodes, query, (unit, group) -> groups.get(unit).add(group));
		}
		Map<String, LedgerCounters> figures = new HashMap<>();
		groups.forEach((unit, found) -> figures.put(unit, LedgerCounters.of(found, true)));
		return figures;
	}

	private void tallied(Set<String> unitCodes, LedgerQuery query, BiConsumer<String, Group> sink) {
		LedgerConditions filters = LedgerConditions.onTallies(query, unitCodes, LocalDate.now(clock), calendar);
		groups(TALLIED.formatted("rectification_tally", filters.sql()) + " union all "
				+ TALLIED.formatted("rectification_tally_change", filters.sql()), filters.params(), sink);
	}

	private LedgerCounters counted(Sight sight, LedgerQuery query) {
		int most = sight.example().isEmpty() ? MOST : MOST_FOUND;
		String first = " fetch first " + (most + 1) + " rows only";
		List<Group> example = sight.example().isEmpty() ? List.of() : oneByOne(sight.onlyExample(), query, first);
		List<Group> groups = (sum(example) > most) ? example : oneByOne(sight, query, first);
		return LedgerCounters.of(groups, sum(groups) <= most);
	}

	private static long sum(List<Group> groups) {
		return groups.stream().mapToLong(Group::items).sum();
	}

	private List<Group> oneByOne(Sight sight, LedgerQuery query, String most) {
		Map<String, Object> params = new HashMap<>();
		List<Group> groups = new ArrayList<>();
		groups(ONE_BY_ONE.formatted(lines.lines(sight, query, params, most)) + most, params,
				(unit, group) -> groups.add(group));
		return groups;
	}

	private void groups(String found, Map<String, Object> params, BiConsumer<String, Group> sink) {
		LocalDate today = LocalDate.now(clock);
		jdbc.sql(GROUPED.formatted(found))
			.params(params)
			.param("now", today)
			.param("near", LedgerConditions.soon(today, calendar))
			.query((row) -> {
				sink.accept(row.getString("unit_code"), group(row));
			});
	}

	private static Group group(ResultSet row) throws SQLException {
		String face = row.getString("face");
		String light = row.getString("light");
		return new Group(ItemStatus.valueOf(row.getString("status")), face.isEmpty() ? null : Face.valueOf(face),
				(light == null) ? null : LedgerLight.valueOf(light), row.getLong("items"));
	}

}
