package io.campaignflow.organisation;

import java.time.OffsetDateTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What sign-in needs to know of an account, and the failures counted against it. */
@Repository
class SignInRepository {

	private final JdbcClient jdbc;

	SignInRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The password hash of an active account (null where there is none) and the failures
	 * since {@code since}, counted for unknown accounts too.
	 */
	Standing standing(String account, String accountHash, OffsetDateTime since) {
		return this.jdbc.sql("""
				select (select password_hash from person where account = :account and active) as password_hash,
				coalesce((select failures from sign_in_failure where account_hash = :hash and last_failure > :since), 0)
				as failures""")
			.param("account", account)
			.param("hash", accountHash)
			.param("since", since)
			.query((row, n) -> new Standing(row.getString("password_hash"), row.getInt("failures")))
			.single();
	}

	void countFailure(String accountHash, int failures, OffsetDateTime at) {
		int updated = this.jdbc.sql("update sign_in_failure set failures = ?, last_failure = ? where account_hash = ?")
			.params(failures, at, accountHash)
			.update();
		if (updated == 0) {
			this.jdbc.sql("insert into sign_in_failure (account_hash, failures, last_failure) values (?, ?, ?)")
				.params(accountHash, failures, at)
				.update();
		}
	}

	void forgetFailures(String accountHash) {
		this.jdbc.sql("delete from sign_in_failure where account_hash = ?").param(accountHash).update();
	}

	void forgetFailuresBefore(OffsetDateTime time) {
		this.jdbc.sql("delete from sign_in_failure where last_failure < ?").param(time).update();
	}

	record Standing(String passwordHash, int failures) {
	}

}
