package io.campaignflow.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the outbox. */
@Repository
class OutboxRepository {

	private static final String ADD = """
			insert into message_outbox (id, happened_at, facts, is_dead, next_try_at, attempts)
			values (?, ?, ?, false, ?, 0)""";

	private final JdbcTemplate jdbc;

	private final JdbcClient client;

	private final Clock clock;

	OutboxRepository(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
		this.jdbc = jdbc;
		this.client = client;
		this.clock = clock;
	}

	/** One row for all facts of a transaction. */
	void add(List<Fact> facts) {
		OffsetDateTime now = Stored.time(clock.instant());
		jdbc.update(ADD, UUID.randomUUID().toString(), now, Stored.json(facts), now);
	}

	/**
	 * Rows that are due, the oldest first, locked until the transaction ends; rows that
	 * another dispatcher has are passed over.
	 */
	List<OutboxRow> take(Instant now, int limit) {
		return client.sql("""
				select id, happened_at, facts, attempts from message_outbox where is_dead = false and next_try_at <= ?
				order by next_try_at, id limit ? for update skip locked""")
			.params(Stored.time(now), limit)
			.query(OutboxRepository::row)
			.list();
	}

	/** One of the rows that are due, if nobody else has it. */
	List<OutboxRow> take(String id, Instant now) {
		return client.sql("""
				select id, happened_at, facts, attempts from message_outbox
				where id = ? and is_dead = false and next_try_at <= ? for update skip locked""")
			.params(id, Stored.time(now))
			.query(OutboxRepository::row)
			.list();
	}

	void done(Collection<String> ids) {
		client.sql("delete from message_outbox where id in (:ids)").param("ids", ids).update();
	}

	/** Tried again after a while, or given up. */
	void failed(String id, int attempts, Instant nextTry, boolean dead, String failure) {
		client.sql("update message_outbox set attempts = ?, next_try_at = ?, is_dead = ?, failure = ? where id = ?")
			.params(attempts, Stored.time(nextTry), dead, Stored.failure(failure), id)
			.update();
	}

	long waiting() {
		return client.sql("select count(*) from message_outbox where is_dead = false").query(Long.class).single();
	}

	List<Failure> dead(int limit) {
		return client.sql("""
				select id, happened_at, attempts, failure from message_outbox where is_dead = true
				order by next_try_at, id limit ?""")
			.param(limit)
			.query((row, n) -> new Failure(row.getString("id"), null, null, Stored.instant(row, "happened_at"),
					row.getInt("attempts"), row.getString("failure")))
			.list();
	}

	/** Gives whether there was such a row. */
	boolean revive(String id, Instant now) {
		return client
			.sql("update message_outbox set is_dead = false, attempts = 0, next_try_at = ? where id = ?"
					+ " and is_dead = true")
			.params(Stored.time(now), id)
			.update() == 1;
	}

	private static OutboxRow row(ResultSet row, int number) throws SQLException {
		return new OutboxRow(row.getString("id"), Stored.instant(row, "happened_at"), row.getString("facts"),
				row.getInt("attempts"));
	}

}
