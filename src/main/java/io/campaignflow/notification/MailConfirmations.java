package io.campaignflow.notification;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Mail addresses whose owner has yet to answer. A person may ask a few times a day, so
 * that nobody can flood another's box from here.
 */
@Repository
class MailConfirmations {

	private static final Duration VALID = Duration.ofHours(24);

	private static final Duration PAUSE = Duration.ofMinutes(1);

	private static final int MOST_A_DAY = 5;

	private final JdbcClient jdbc;

	private final Clock clock;

	MailConfirmations(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private record Asked(String address, String hash, Instant at, int times, Instant first) {
	}

	/**
	 * Notes that a person is asked to confirm an address.
	 * @throws BusinessRuleViolation where they were asked too often
	 */
	void begin(String account, String address, String token) {
		Instant now = clock.instant();
		Optional<Asked> before = find(account).filter((asked) -> asked.first().isAfter(now.minus(VALID)));
		if (before.filter((asked) -> asked.at().isAfter(now.minus(PAUSE)) || asked.times() >= MOST_A_DAY).isPresent()) {
			throw new BusinessRuleViolation("mail-confirmation-often", MOST_A_DAY);
		}
		forget(account);
		jdbc.sql("insert into mail_confirmation (account, address, token_hash, asked_at, asked, first_asked_at)"
				+ " values (?, ?, ?, ?, ?, ?)")
			.params(account, address, Secrets.hash(token), Stored.time(now), before.map(Asked::times).orElse(0) + 1,
					Stored.time(before.map(Asked::first).orElse(now)))
			.update();
	}

	/** The address that waits for its owner. */
	Optional<String> pending(String account) {
		return valid(account).map(Asked::address);
	}

	/**
	 * The address the token was sent to; it cannot be used again.
	 * @throws BusinessRuleViolation where the person was sent no such token lately
	 */
	String confirm(String account, String token) {
		String address = valid(account).filter((asked) -> asked.hash().equals(Secrets.hash(token)))
			.map(Asked::address)
			.orElseThrow(() -> new BusinessRuleViolation("mail-confirmation-unknown"));
		forget(account);
		return address;
	}

	void forget(String account) {
		jdbc.sql("delete from mail_confirmation where account = ?").param(account).update();
	}

	private Optional<Asked> valid(String account) {
		return find(account).filter((asked) -> asked.at().isAfter(clock.instant().minus(VALID)));
	}

	private Optional<Asked> find(String account) {
		return jdbc.sql("select * from mail_confirmation where account = ?")
			.param(account)
			.query(MailConfirmations::asked)
			.optional();
	}

	private static Asked asked(ResultSet row, int number) throws SQLException {
		return new Asked(row.getString("address"), row.getString("token_hash"), Stored.instant(row, "asked_at"),
				row.getInt("asked"), Stored.instant(row, "first_asked_at"));
	}

}
