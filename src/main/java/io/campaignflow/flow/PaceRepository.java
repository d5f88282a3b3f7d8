package io.campaignflow.flow;

import io.campaignflow.storage.Upserts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of what ended on which day, and of what waits. */
@Repository
class PaceRepository {

	private static final String OF_DAY = " where unit_code = ? and campaign_id = ? and step_id = ? and day_ = ?";

	private static final String OF_QUEUE = " where unit_code = ? and campaign_id = ? and step_id = ?";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	PaceRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** A step at a unit. */
	record At(String unitCode, String campaignId, String stepId) {
	}

	/** How many wait, and how many of them are overdue. */
	record Queue(long waiting, long late) {

	}

	/** Adds stays that ended, by the day of their end. */
	void add(List<Passage> passages, Function<Passage, LocalDate> day) {
		Map<At, Map<LocalDate, Long>> sums = new HashMap<>();
		passages.forEach((passage) -> passage.of()
			.units()
			.forEach((unit) -> sums
				.computeIfAbsent(new At(unit, passage.of().campaignId(), passage.step().id()), (at) -> new TreeMap<>())
				.merge(day.apply(passage), 1L, Long::sum)));
		List<Object[]> rows = new ArrayList<>();
		sums.forEach((at, days) -> days.forEach(
				(date, ended) -> rows.add(new Object[] { ended, at.unitCode(), at.campaignId(), at.stepId(), date })));
		write(rows);
	}

	/** Adds what ended at a unit to these units, or takes it from them again. */
	void carry(String unit, List<String> units, boolean added) {
		List<Object[]> rows = new ArrayList<>();
		jdbc.sql("select * from flow_day where unit_code = ?").param(unit).query((row) -> {
			long ended = added ? row.getLong("ended") : -row.getLong("ended");
			for (String code : units) {
				rows.add(new Object[] { ended, code, row.getString("campaign_id"), row.getString("step_id"),
						row.getObject("day_", LocalDate.class) });
			}
		});
		write(rows);
	}

	private void write(List<Object[]> days) {
		Upserts.write(batches, "update flow_day set ended = ended + ?" + OF_DAY,
				"insert into flow_day (ended, unit_code, campaign_id, step_id, day_) values (?, ?, ?, ?, ?)", days);
	}

	/** How many ended at a unit on each day from one on, by step. */
	Map<String, Map<LocalDate, Long>> days(String campaignId, String unitCode, LocalDate from) {
		Map<String, Map<LocalDate, Long>> days = new HashMap<>();
		jdbc.sql("select step_id, day_, ended from flow_day where unit_code = ? and campaign_id = ? and day_ >= ?")
			.params(unitCode, campaignId, from)
			.query((row) -> {
				days.computeIfAbsent(row.getString(1), (step) -> new TreeMap<>())
					.put(row.getObject(2, LocalDate.class), row.getLong(3));
			});
		return days;
	}

	/** What waits at a unit, by step. */
	Map<String, Queue> queues(String campaignId, String unitCode) {
		Map<String, Queue> queues = new HashMap<>();
		jdbc.sql("select step_id, waiting, late from flow_queue where unit_code = ? and campaign_id = ?")
			.params(unitCode, campaignId)
			.query((row) -> {
				queues.put(row.getString(1), new Queue(row.getLong(2), row.getLong(3)));
			});
		return queues;
	}

	/**
	 * Puts what was counted in the place of what stood there; writes only what differs.
	 */
	void replace(Map<At, Queue> counted) {
		Map<At, Queue> fresh = new HashMap<>(counted);
		List<Object[]> gone = new ArrayList<>();
		jdbc.sql("select * from flow_queue").query((row) -> {
			At at = new At(row.getString("unit_code"), row.getString("campaign_id"), row.getString("step_id"));
			Queue now = fresh.get(at);
			if (now == null) {
				gone.add(new Object[] { at.unitCode(), at.campaignId(), at.stepId() });
			}
			else if (now.equals(new Queue(row.getLong("waiting"), row.getLong("late")))) {
				fresh.remove(at);
			}
		});
		batches.batchUpdate("delete from flow_queue" + OF_QUEUE, gone);
		Upserts.write(batches, "update flow_queue set waiting = ?, late = ?" + OF_QUEUE,
				"insert into flow_queue (waiting, late, unit_code, campaign_id, step_id) values (?, ?, ?, ?, ?)",
				fresh.entrySet()
					.stream()
					.map((each) -> new Object[] { each.getValue().waiting(), each.getValue().late(),
							each.getKey().unitCode(), each.getKey().campaignId(), each.getKey().stepId() })
					.toList());
	}

}
