package io.campaignflow.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keyed calls and their answers. */
@Repository
class IdempotencyKeyRepository {

	private final JdbcClient jdbc;

	IdempotencyKeyRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether this call is the first under its key; the database decides. */
	boolean reserve(KeyedCall call, Instant now) {
		try {
			jdbc.sql(
					"insert into idempotency_key (account, idempotency_key, request_hash, created_at) values (?, ?, ?, ?)")
				.params(call.account(), call.key(), call.hash(), time(now))
				.update();
			return true;
		}
		catch (DuplicateKeyException taken) {
			return false;
		}
	}

	Optional<KeptAnswer> find(KeyedCall call) {
		return jdbc
			.sql("select request_hash, status, content_type, location, body from idempotency_key"
					+ " where account = ? and idempotency_key = ?")
			.params(call.account(), call.key())
			.query(IdempotencyKeyRepository::answer)
			.optional();
	}

	void keep(KeyedCall call, KeptAnswer answer) {
		jdbc.sql("update idempotency_key set status = ?, content_type = ?, location = ?, body = ?"
				+ " where account = ? and idempotency_key = ?")
			.params(answer.status(), answer.contentType(), answer.location(), answer.body(), call.account(), call.key())
			.update();
	}

	void forget(KeyedCall call) {
		jdbc.sql("delete from idempotency_key where account = ? and idempotency_key = ?")
			.params(call.account(), call.key())
			.update();
	}

	int forgetBefore(Instant instant) {
		return jdbc.sql("delete from idempotency_key where created_at < ?").param(time(instant)).update();
	}

	private static KeptAnswer answer(ResultSet row, int number) throws SQLException {
		return new KeptAnswer(row.getString(1), row.getObject(2, Integer.class), row.getString(3), row.getString(4),
				row.getBytes(5));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
