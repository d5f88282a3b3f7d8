package io.campaignflow.rectification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds what has changed to the tallies, some thousand changes a transaction, on one node
 * at a time. Whoever reads adds up both, so that figures are the same before and after.
 */
@Component
class TallyFold {

	static final int AT_ONCE = 5_000;

	private static final String KEY = "unit_code, campaign_id, status, severity, source, face, deadline";

	private static final String OF_KEY = """
			 where unit_code = ? and campaign_id = ? and status = ? and severity = ? and source = ? and face = ?
			and deadline = ?""";

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	TallyFold(JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT30S")
	void fold() {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(transaction.execute((status) -> foldSome()));
		}
	}

	/** Whether there may be more. */
	private boolean foldSome() {
		if (jdbc.queryForList("select id from rectification_fold for update skip locked").isEmpty()) {
			return false;
		}
		List<Change> changes = jdbc.query(
				"select id, " + KEY + ", items from rectification_tally_change order by id limit " + AT_ONCE,
				(row, n) -> Change.of(row));
		Map<List<Object>, Long> sums = new LinkedHashMap<>();
		changes.forEach((change) -> sums.merge(change.key(), change.items(), Long::sum));
		sums.values().removeIf((sum) -> sum == 0);
		add(sums);
		jdbc.batchUpdate("delete from rectification_tally_change where id = ?",
				changes.stream().map((change) -> new Object[] { change.id() }).toList());
		return changes.size() == AT_ONCE;
	}

	private void add(Map<List<Object>, Long> sums) {
		List<Map.Entry<List<Object>, Long>> all = List.copyOf(sums.entrySet());
		List<Object[]> sumsFirst = all.stream()
			.map((each) -> Stream.concat(Stream.of(each.getValue()), each.getKey().stream()).toArray())
			.toList();
		int[] known = jdbc.batchUpdate("update rectification_tally set items = items + ?" + OF_KEY, sumsFirst);
		jdbc.batchUpdate("insert into rectification_tally (items, " + KEY + ") values (?, ?, ?, ?, ?, ?, ?, ?)",
				IntStream.range(0, known.length).filter((i) -> known[i] == 0).mapToObj(sumsFirst::get).toList());
		jdbc.batchUpdate("delete from rectification_tally" + OF_KEY + " and items = 0",
				all.stream().filter((each) -> each.getValue() < 0).map((each) -> each.getKey().toArray()).toList());
	}

	private record Change(long id, List<Object> key, long items) {

		static Change of(ResultSet row) throws SQLException {
			Object[] key = new Object[7];
			for (int i = 0; i < key.length; i++) {
				key[i] = row.getObject(i + 2);
			}
			return new Change(row.getLong("id"), Arrays.asList(key), row.getLong("items"));
		}

	}

}
