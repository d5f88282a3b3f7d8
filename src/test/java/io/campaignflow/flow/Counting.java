package io.campaignflow.flow;

import io.campaignflow.storage.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts when a test wants it, and anew where it changed what is counted. */
public record Counting(PassageFold passageFold, FlowUpkeep upkeep, PassageRepository passages, JdbcTemplate jdbc,
		TransactionTemplate transaction) {

	private static final List<String> TABLES = List.of("flow_passage", "flow_cell", "flow_day", "flow_queue",
			"flow_case", "flow_tally");

	/** One second of a test becomes so many. */
	private static final long TIMES = 40_000;

	private static final Duration AGO = Duration.ofDays(300);

	/**
	 * Everything that has ended and everything that waits is in the figures afterwards.
	 */
	public Counting now() {
		Instant last = jdbc.queryForObject("select max(completed_at) as last from work_item",
				(row, n) -> Moments.read(row, "last"));
		do {
			passageFold.fold();
		}
		while (last != null && (passages.mark().ended() == null || passages.mark().ended().isBefore(last)));
		upkeep.refresh();
		return this;
	}

	/**
	 * Forgets all figures, stretches the time that tasks took since then, as if the
	 * minutes of a test had been months, and counts. What came after another still does.
	 */
	public Counting stretched(Instant since) {
		transaction.executeWithoutResult((status) -> {
			forget();
			stretch(since);
		});
		return now();
	}

	/** Forgets all figures and counts. */
	public Counting anew() {
		transaction.executeWithoutResult((status) -> forget());
		return now();
	}

	private void forget() {
		jdbc.queryForList("select id from flow_mark for update");
		TABLES.forEach((table) -> jdbc.update("delete from " + table));
		jdbc.update("update flow_mark set ended_until = null, queued_at = null");
	}

	/** What is counted at units whose codes begin so, a line each. */
	public List<String> figures(String units) {
		List<String> lines = new ArrayList<>();
		String at = " where unit_code like ?";
		lines.addAll(jdbc.query("select * from flow_cell" + at,
				(row, n) -> String.join(" ", "cell", row.getString("unit_code"), row.getString("campaign_id"),
						row.getString("step_id"), row.getString("level_name"), row.getString("passages"),
						row.getString("late"), row.getString("limited"), row.getString("limit_minutes"),
						spread(row.getString("histogram"))),
				units + "%"));
		lines.addAll(jdbc.query("select * from flow_day" + at + " and ended <> 0",
				(row, n) -> String.join(" ", "day", row.getString("unit_code"), row.getString("campaign_id"),
						row.getString("step_id"), row.getString("day_"), row.getString("ended")),
				units + "%"));
		lines.addAll(
				jdbc.query("select * from flow_tally" + at + " and items <> 0",
						(row, n) -> String.join(" ", "tally", row.getString("unit_code"), row.getString("campaign_id"),
								row.getString("level_name"), row.getString("fact"), row.getString("items")),
						units + "%"));
		return lines;
	}

	private static String spread(String histogram) {
		StringBuilder text = new StringBuilder();
		Histograms.read(histogram)
			.recordedValues()
			.forEach((each) -> text.append(each.getValueIteratedTo())
				.append('x')
				.append(each.getCountAtValueIteratedTo())
				.append(' '));
		return text.toString();
	}

	private void stretch(Instant since) {
		record Times(String id, Instant created, Instant completed) {
		}
		List<Times> times = jdbc.query("select id, created_at, completed_at from work_item where created_at >= ?", (row,
				n) -> new Times(row.getString(1), Moments.read(row, "created_at"), Moments.read(row, "completed_at")),
				Moments.stored(since));
		jdbc.batchUpdate("update work_item set created_at = ?, completed_at = ?, due_at = ? where id = ?",
				times.stream()
					.map((one) -> new Object[] { Moments.stored(stretch(since, one.created())),
							Moments.stored(stretch(since, one.completed())),
							Moments.stored(stretch(since, one.created()).plus(2, ChronoUnit.DAYS)), one.id() })
					.toList());
	}

	private static Instant stretch(Instant since, Instant moment) {
		return (moment == null) ? null : since.minus(AGO)
			.plus(Duration.between(since, moment.truncatedTo(ChronoUnit.MILLIS)).multipliedBy(TIMES));
	}

}
