package io.campaignflow.ledger;

import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What items count as now, and what has changed in the tallies of units. */
@Repository
class TallyRepository {

	private static final String FACTS = "campaign_id, unit_path, status, severity, source, ";

	private static final String AS_THEY_STAND = "select id as item_id, " + FACTS + """
			coalesce(satisfaction, '') as face,
			case when running then coalesce(deadline, date '9999-12-31') else date '9999-12-31' end as deadline
			from rectification_item where id in (:ids)""";

	private static final String CHANGE = """
			insert into rectification_tally_change
			(unit_code, campaign_id, status, severity, source, face, deadline, items) values (?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	TallyRepository(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** By item, as they stand in the ledger. */
	Map<String, ItemFacts> asTheyStand(Collection<String> ids) {
		return facts(AS_THEY_STAND, ids);
	}

	/** By item, as they were last counted; nothing of one that never was. */
	Map<String, ItemFacts> asCounted(Collection<String> ids) {
		return facts("select item_id, " + FACTS + "face, deadline from rectification_counted where item_id in (:ids)",
				ids);
	}

	/** Items that were counted at another path than theirs now. */
	List<String> moved() {
		return jdbc
			.sql("select i.id from rectification_item i join rectification_counted c on c.item_id = i.id "
					+ "where c.unit_path <> i.unit_path")
			.query(String.class)
			.list();
	}

	private Map<String, ItemFacts> facts(String sql, Collection<String> ids) {
		Map<String, ItemFacts> found = new HashMap<>();
		jdbc.sql(sql).param("ids", ids).query((row) -> {
			found.put(row.getString("item_id"), facts(row));
		});
		return found;
	}

	/** Takes the items out of the tallies they were in, and puts them into their new. */
	void recount(Map<String, ItemFacts> before, Map<String, ItemFacts> after) {
		Map<List<Object>, Integer> changes = new LinkedHashMap<>();
		before.values().forEach((facts) -> keys(facts).forEach((key) -> changes.merge(key, -1, Integer::sum)));
		after.values().forEach((facts) -> keys(facts).forEach((key) -> changes.merge(key, 1, Integer::sum)));
		changes.values().removeIf((items) -> items == 0);
		batches.batchUpdate(CHANGE,
				changes.entrySet()
					.stream()
					.map((each) -> Stream.concat(each.getKey().stream(), Stream.of(each.getValue())).toArray())
					.toList());
		batches.batchUpdate("delete from rectification_counted where item_id = ?",
				before.keySet().stream().map((id) -> new Object[] { id }).toList());
		batches.batchUpdate(
				"insert into rectification_counted (" + FACTS
						+ "face, deadline, item_id) values (?, ?, ?, ?, ?, ?, ?, ?)",
				after.entrySet().stream().map((each) -> counted(each.getKey(), each.getValue())).toList());
	}

	/** For each unit of the path, with and without severity and source. */
	private static Stream<List<Object>> keys(ItemFacts facts) {
		return facts.unitCodes()
			.stream()
			.flatMap((unit) -> Stream.of(facts.columns(), facts.plainColumns())
				.map((columns) -> Stream.concat(Stream.of(unit), Stream.of(columns)).toList()));
	}

	private static Object[] counted(String id, ItemFacts facts) {
		return new Object[] { facts.campaignId(), facts.unitPath(), facts.status().name(), facts.severity().name(),
				facts.source().name(), facts.face(), facts.deadline(), id };
	}

	private static ItemFacts facts(ResultSet row) throws SQLException {
		return new ItemFacts(row.getString("campaign_id"), row.getString("unit_path"),
				ItemStatus.valueOf(row.getString("status")), Severity.valueOf(row.getString("severity")),
				ItemSource.valueOf(row.getString("source")), row.getString("face"),
				row.getObject("deadline", LocalDate.class));
	}

}
