package io.campaignflow.progress;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.progress.Facts.Counted;
import io.campaignflow.progress.Facts.Place;
import io.campaignflow.progress.Touches.Touch;
import io.campaignflow.storage.StoredJson;
import io.campaignflow.storage.Upserts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was touched, what subjects were counted as, and the tallies. */
@Repository
class ProgressRepository {

	private static final TypeReference<List<Counted>> CELLS = new TypeReference<>() {
	};

	private static final String KEY = "unit_code, campaign_id, figure, level_name, sort_, place, step, step_en, day_";

	private static final String OF_KEY = """
			 where unit_code = ? and campaign_id = ? and figure = ? and level_name = ? and sort_ = ? and place = ?
			and step = ? and step_en = ? and day_ = ?""";

	private static final String BELOW = """
			select unit_code, sum(case when sort_ = :revoked then 0 else times end) as due,
			sum(case when sort_ in (:open) or sort_ = :revoked then 0 else times end) as approved,
			sum(case when sort_ in (:open) and day_ < :today then times else 0 end) as late,
			sum(case when sort_ in (:open) and day_ between :today and :near then times else 0 end) as soon
			from progress_tally where campaign_id = :campaign and figure = 'PLAN'
			and unit_code in (:units) group by unit_code""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	ProgressRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	void touch(List<Touch> touched) {
		batches.batchUpdate("insert into progress_touched (subject, subject_id) values (?, ?)",
				touched.stream().map((each) -> new Object[] { each.subject().name(), each.id() }).toList());
	}

	/** Whether this transaction may count; nobody else does meanwhile. */
	boolean lock() {
		return !jdbc.sql("select id from progress_fold for update skip locked").query(Integer.class).list().isEmpty();
	}

	/** Waits until nobody else counts. */
	void awaitLock() {
		jdbc.sql("select id from progress_fold for update").query(Integer.class).list();
	}

	/** The first of what was touched. */
	List<Touched> touched(int most) {
		return jdbc.sql("select id, subject, subject_id from progress_touched order by id fetch first ? rows only")
			.param(most)
			.query((row, n) -> new Touched(row.getLong("id"), Subject.valueOf(row.getString("subject")),
					row.getString("subject_id")))
			.list();
	}

	List<Facts> counted(Collection<String> subjectIds) {
		return subjectIds.isEmpty() ? List.of() : jdbc
			.sql("select subject_id, campaign_id, unit_path, cells from progress_counted where subject_id in (:ids)")
			.param("ids", subjectIds)
			.query((row, n) -> new Facts(row.getString("subject_id"), row.getString("campaign_id"),
					row.getString("unit_path"), StoredJson.read(row.getString("cells"), CELLS)))
			.list();
	}

	/** Subjects that are counted at a path that no unit has. */
	List<Touch> outOfPlace() {
		return jdbc
			.sql("select subject_id, cells from progress_counted c "
					+ "where not exists (select 1 from org_unit u where u.path = c.unit_path)")
			.query((row, n) -> new Touch(subject(row.getString("cells")), row.getString("subject_id")))
			.list();
	}

	private static Subject subject(String cells) {
		boolean closed = StoredJson.read(cells, CELLS)
			.stream()
			.anyMatch((each) -> each.cell().figure() == Figure.CLOSING);
		return closed ? Subject.ITEM : Subject.PLAN;
	}

	void replace(List<Facts> before, List<Facts> after) {
		batches.batchUpdate("delete from progress_counted where subject_id = ?",
				before.stream().map((each) -> new Object[] { each.subjectId() }).toList());
		batches.batchUpdate(
				"insert into progress_counted (subject_id, campaign_id, unit_path, cells) values (?, ?, ?, ?)",
				after.stream()
					.map((each) -> new Object[] { each.subjectId(), each.campaignId(), each.unitPath(),
							StoredJson.write(each.cells()) })
					.toList());
	}

	void forget(List<Touched> touched) {
		batches.batchUpdate("delete from progress_touched where id = ?",
				touched.stream().map((each) -> new Object[] { each.id() }).toList());
	}

	void add(Map<Place, Amount> change) {
		List<Map.Entry<Place, Amount>> all = List.copyOf(change.entrySet());
		List<Object[]> rows = all.stream().map((each) -> row(each.getValue(), each.getKey())).toList();
		Upserts.write(batches, "update progress_tally set times = times + ?, rounds = rounds + ?" + OF_KEY,
				"insert into progress_tally (times, rounds, " + KEY + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				rows);
		batches.batchUpdate("delete from progress_tally" + OF_KEY + " and times = 0",
				all.stream()
					.filter((each) -> each.getValue().times() < 0)
					.map((each) -> key(each.getKey()).toArray())
					.toList());
	}

	/** The tally of one unit. */
	Map<Cell, Amount> tally(String campaignId, String unitCode) {
		Map<Cell, Amount> cells = new HashMap<>();
		jdbc.sql("select * from progress_tally where unit_code = ? and campaign_id = ?")
			.params(unitCode, campaignId)
			.query((row) -> {
				cells.put(cell(row), new Amount(row.getLong("times"), row.getLong("rounds")));
			});
		return cells;
	}

	/** The plans at and below several units, added up where they lie: they are many. */
	Map<String, Below> below(String campaignId, Collection<String> unitCodes, Lateness lateness) {
		Map<String, Below> found = new HashMap<>();
		jdbc.sql(BELOW)
			.param("campaign", campaignId)
			.param("units", unitCodes)
			.param("revoked", Standing.REVOKED.name())
			.param("open", Standing.OPEN)
			.param("today", lateness.today())
			.param("near", lateness.near())
			.query((row) -> {
				found.put(row.getString("unit_code"), new Below(row.getLong("due"), row.getLong("approved"),
						row.getLong("late"), row.getLong("soon")));
			});
		return found;
	}

	private static Cell cell(ResultSet row) throws SQLException {
		return new Cell(Figure.valueOf(row.getString("figure")), row.getString("level_name"), row.getString("sort_"),
				row.getInt("place"), row.getString("step"), row.getString("step_en"),
				row.getObject("day_", LocalDate.class));
	}

	private static Object[] row(Amount amount, Place place) {
		return Stream.concat(Stream.of(amount.times(), amount.rounds()), key(place)).toArray();
	}

	private static Stream<Object> key(Place place) {
		Cell cell = place.cell();
		return Stream.of(place.unitCode(), place.campaignId(), cell.figure().name(), cell.level(), cell.sort(),
				cell.place(), cell.step(), cell.stepEn(), cell.day());
	}

}
