package io.campaignflow.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be sent outside, was sent, or was given up. */
@Repository
class DeliveryRepository {

	private final JdbcTemplate batch;

	private final JdbcClient jdbc;

	DeliveryRepository(JdbcTemplate batch, JdbcClient jdbc) {
		this.batch = batch;
		this.jdbc = jdbc;
	}

	void add(Collection<Delivery> deliveries) {
		if (!deliveries.isEmpty()) {
			batch.batchUpdate("""
					insert into notification_delivery (notification_id, channel, account, state, due_at, attempts)
					values (?, ?, ?, 'WAITING', ?, 0)""",
					deliveries.stream()
						.map((delivery) -> new Object[] { delivery.noticeId(), delivery.channel().name(),
								delivery.account(), Stored.time(delivery.dueAt()) })
						.toList());
		}
	}

	/** What is due for a person on a channel. */
	List<Delivery> due(Contact contact, Instant now, int limit) {
		return jdbc.sql("""
				select * from notification_delivery where account = ? and channel = ? and state = 'WAITING'
				and due_at <= ? order by due_at, notification_id limit ?""")
			.params(contact.account(), contact.channel().name(), Stored.time(now), limit)
			.query(DeliveryRepository::delivery)
			.list();
	}

	/** Puts deliveries into a letter, which is theirs until then. */
	void take(String letterId, Contact contact, Collection<String> noticeIds, Instant until) {
		jdbc.sql("""
				update notification_delivery set letter_id = :letter, attempts = attempts + 1, due_at = :until
				where channel = :channel and notification_id in (:notices)""")
			.param("letter", letterId)
			.param("until", Stored.time(until))
			.param("channel", contact.channel().name())
			.param("notices", noticeIds)
			.update();
	}

	void sent(String letterId) {
		end(letterId, "SENT", null);
	}

	/** Nothing was left to be said. */
	void dropped(String letterId) {
		end(letterId, "DROPPED", null);
	}

	void dead(String letterId, String failure) {
		end(letterId, "DEAD", Stored.failure(failure));
	}

	void again(String letterId, Instant at, String failure) {
		jdbc.sql("update notification_delivery set due_at = ?, failure = ? where letter_id = ? and state = 'WAITING'")
			.params(Stored.time(at), Stored.failure(failure), letterId)
			.update();
	}

	/** What nobody can be reached with any more. */
	void drop(String account, Channel channel) {
		jdbc.sql("""
				update notification_delivery set state = 'DROPPED' where account = ? and channel = ?
				and state = 'WAITING'""").params(account, channel.name()).update();
	}

	List<Failure> dead(int limit) {
		return jdbc
			.sql("""
					select letter_id, channel, account, min(due_at) as since, max(attempts) as attempts, max(failure) as failure
					from notification_delivery where state = 'DEAD' group by letter_id, channel, account
					order by since, letter_id limit ?""")
			.param(limit)
			.query((row, n) -> new Failure(row.getString("letter_id"), Channel.valueOf(row.getString("channel")),
					row.getString("account"), Stored.instant(row, "since"), row.getInt("attempts"),
					row.getString("failure")))
			.list();
	}

	/** Gives whether there was such a letter. */
	boolean revive(String letterId, Instant now) {
		return jdbc
			.sql("update notification_delivery set state = 'WAITING', attempts = 0, due_at = ?"
					+ " where letter_id = ? and state = 'DEAD'")
			.params(Stored.time(now), letterId)
			.update() > 0;
	}

	private void end(String letterId, String state, String failure) {
		jdbc.sql("update notification_delivery set state = ?, failure = ? where letter_id = ? and state = 'WAITING'")
			.params(java.util.Arrays.asList(state, failure, letterId))
			.update();
	}

	private static Delivery delivery(ResultSet row, int number) throws SQLException {
		return new Delivery(row.getString("notification_id"), Channel.valueOf(row.getString("channel")),
				row.getString("account"), Stored.instant(row, "due_at"), row.getString("letter_id"),
				row.getInt("attempts"));
	}

}
