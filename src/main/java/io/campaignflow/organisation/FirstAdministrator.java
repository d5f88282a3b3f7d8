package io.campaignflow.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, and only the first. */
@Service
class FirstAdministrator {

	static final int SHORTEST_PASSWORD = 12;

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	FirstAdministrator(JdbcClient jdbc, PasswordEncoder passwords) {
		this.jdbc = jdbc;
		this.passwords = passwords;
	}

	@Transactional
	public Outcome create(String account, String password) {
		this.jdbc.sql("select name from organisation_lock where name = 'administrator' for update")
			.query(String.class)
			.single();
		if (count("select count(*) from position_held where role_name = 'ADMIN'") > 0) {
			return Outcome.EXISTS;
		}
		if (!Staff.isAccount(account)) {
			return Outcome.NO_ACCOUNT_NAME;
		}
		if (password.length() < SHORTEST_PASSWORD) {
			return Outcome.PASSWORD_TOO_SHORT;
		}
		insert(account, password);
		return Outcome.CREATED;
	}

	private void insert(String account, String password) {
		this.jdbc.sql("insert into person (account, name, password_hash, active, created_at) values (?, ?, ?, true, ?)")
			.params(account, account, this.passwords.encode(password), OffsetDateTime.now())
			.update();
		this.jdbc.sql("insert into position_held (id, account, role_name, held_from) values (?, ?, 'ADMIN', ?)")
			.params(UUID.randomUUID().toString(), account, LocalDate.now(People.ZONE))
			.update();
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	/** What came of it. */
	enum Outcome {

		CREATED("Administrator %s created."), EXISTS("Refused: there is an administrator already; %s was not created."),
		NO_ACCOUNT_NAME("Refused: %s is no account name (letters, digits, dots, dashes, up to 64)."),
		PASSWORD_TOO_SHORT("Refused: the password for %s needs at least " + SHORTEST_PASSWORD + " characters.");

		private final String sentence;

		Outcome(String sentence) {
			this.sentence = sentence;
		}

		String sentence(String account) {
			return this.sentence.formatted(account);
		}

	}

}
