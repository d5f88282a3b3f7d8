package io.campaignflow.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Adds what has changed to the tallies, some ten thousand changes a transaction, on one
 * node at a time: where it is interrupted, it goes on with what is left. Whoever reads
 * adds up both, so that figures are the same before, between and after.
 */
@Component
class TallyFold {

	/** So many changes a transaction. */
	static final int AT_ONCE = 20_000;

	private static final String KEY = "unit_code, campaign_id, status, severity, source, face, deadline";

	/**
	 * Only changes that are named: others with smaller numbers may become visible
	 * meanwhile.
	 */
	private static final String NAMED = "id between ? and ? and id = any(?)";

	private static final String ADD = """
			merge into rectification_tally t using (select %1$s, sum(items) as items from rectification_tally_change
			where %2$s group by %1$s having sum(items) <> 0) c
			on t.unit_code = c.unit_code and t.campaign_id = c.campaign_id and t.status = c.status
			and t.severity = c.severity and t.source = c.source and t.face = c.face and t.deadline = c.deadline
			when matched and t.items + c.items = 0 then delete
			when matched then update set items = t.items + c.items
			when not matched then insert (%1$s, items) values (c.unit_code, c.campaign_id, c.status, c.severity,
			c.source, c.face, c.deadline, c.items)""".formatted(KEY, NAMED);

	private static final String DONE = "delete from rectification_tally_change where " + NAMED;

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
		List<Long> changes = jdbc.queryForList(
				"select id from rectification_tally_change order by id fetch first " + AT_ONCE + " rows only",
				Long.class);
		if (!changes.isEmpty()) {
			jdbc.update((connection) -> named(connection, ADD, changes));
			jdbc.update((connection) -> named(connection, DONE, changes));
		}
		return changes.size() == AT_ONCE;
	}

	private static PreparedStatement named(Connection connection, String sql, List<Long> changes) throws SQLException {
		Array ids = connection.createArrayOf("bigint", changes.toArray());
		PreparedStatement statement = connection.prepareStatement(sql);
		statement.setLong(1, changes.get(0));
		statement.setLong(2, changes.get(changes.size() - 1));
		statement.setArray(3, ids);
		return statement;
	}

}
