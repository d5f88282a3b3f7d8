package io.campaignflow.ledger;

import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import io.campaignflow.rectification.WarningStage;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.SortOrder;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.storage.Moments;
import io.campaignflow.storage.Walking;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of the ledger. */
@Component
class LedgerList {

	/** What is to be done first, of that what is due first. */
	private static final String MOST_URGENT = "running desc, deadline nulls last, id";

	private static final Map<String, String> ORDERS = Map.of("deadline", "deadline", "number", "year_, seq_no",
			"registeredAt", "registered_at", "unit", "unit_path");

	private static final Map<String, String> FALLING = Map.of("deadline", "deadline desc nulls last", "number",
			"year_ desc, seq_no desc", "registeredAt", "registered_at desc", "unit", "unit_path desc");

	private static final String COLUMNS = """
			i.id, i.number_, i.campaign_id, i.title, i.source, i.severity, i.status, i.round, i.unit_code, i.unit_path,
			i.person, i.deadline, i.stage, i.extension_until, i.satisfaction, i.registered_at, i.closed_at, i.running,
			i.year_, i.seq_no""";

	/**
	 * A number in the text, not a value: a plan for any number of rows would sort them
	 * all.
	 */
	private static final String FIRST = " fetch first %d rows only";

	/** More subtrees are not walked one by one. */
	private static final int BRANCHES = 8;

	private final JdbcClient jdbc;

	private final Walking walking;

	private final WorkingCalendar calendar;

	private final Clock clock;

	LedgerList(JdbcClient jdbc, Walking walking, WorkingCalendar calendar, Clock clock) {
		this.jdbc = jdbc;
		this.walking = walking;
		this.calendar = calendar;
		this.clock = clock;
	}

	List<LedgerLine> page(Sight sight, LedgerQuery query, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String order = " order by " + order(page.sort());
		String first = FIRST.formatted(page.offset() + page.size());
		return jdbc
			.sql("select * from " + lines(sight, query, params, order + first) + order + " offset " + page.offset()
					+ " rows" + FIRST.formatted(page.size()))
			.params(params)
			.query((row, n) -> line(row))
			.list();
	}

	/** Hands over the same lines one by one, at most so many; none is kept in memory. */
	void each(Sight sight, LedgerQuery query, String sort, int most, Consumer<LedgerLine> reader) {
		Map<String, Object> params = new HashMap<>(Map.of("most", most));
		walking.each("select * from " + lines(sight, query, params, "") + " order by " + order(sort)
				+ " fetch first :most rows only", params, (row) -> reader.accept(line(row)));
	}

	/**
	 * What the person sees and the filters let through, each part by itself: in order and
	 * only as many as can be wanted, an index finds the first of each.
	 */
	String lines(Sight sight, LedgerQuery query, Map<String, Object> params, String first) {
		LedgerConditions filters = LedgerConditions.onItems(query, clock, calendar);
		params.putAll(sight.params());
		params.putAll(filters.params());
		String select = "(select " + COLUMNS + " from rectification_item i where " + filters.sql() + " and ";
		Stream<String> parts = branches(sight.subtrees())
			.flatMap((subtree) -> filters.stages().map((stage) -> subtree + stage + " and " + sight.words()));
		return Stream.concat(parts, Stream.ofNullable(sight.besides()))
			.map((part) -> select + part + first + ")")
			.collect(Collectors.joining(" union all ", "(", ") i"));
	}

	/** Few are looked up each by itself, more of them together. */
	static Stream<String> branches(List<String> conditions) {
		return (conditions.size() <= BRANCHES) ? conditions.stream()
				: Stream.of("(" + String.join(" or ", conditions) + ")");
	}

	private static String order(String sort) {
		if (sort.isBlank()) {
			return MOST_URGENT;
		}
		SortOrder order = SortOrder.of(sort, ORDERS.keySet());
		return (order.falling() ? FALLING : ORDERS).get(order.by()) + ", id";
	}

	private static LedgerLine line(ResultSet row) throws SQLException {
		String face = row.getString("satisfaction");
		return new LedgerLine(row.getString("id"), row.getString("number_"), row.getString("campaign_id"),
				row.getString("title"), ItemSource.valueOf(row.getString("source")),
				Severity.valueOf(row.getString("severity")), ItemStatus.valueOf(row.getString("status")),
				row.getInt("round"), row.getString("unit_code"), row.getString("person"),
				row.getObject("deadline", LocalDate.class), WarningStage.valueOf(row.getString("stage")),
				row.getObject("extension_until", LocalDate.class) != null, (face == null) ? null : Face.valueOf(face),
				Moments.read(row, "registered_at"), Moments.read(row, "closed_at"));
	}

}
