package io.campaignflow.organisation;

import io.campaignflow.shared.Sha256;
import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.campaignflow.organisation.events.OrganisationEvent.TokenCreated;
import io.campaignflow.organisation.events.OrganisationEvent.TokenWithdrawn;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Personal tokens for the REST interface: 256 random bits, shown once, kept as SHA-256.
 * They give exactly the rights of their owner.
 */
@Service
@Transactional
public class PersonalTokens {

	/** How every token begins, so that one that leaked is recognised. */
	public static final String PREFIX = "cft_";

	private static final int LONGEST_NAME = 100;

	private static final int MOST_DAYS = 366;

	private static final long USE_NOTED_AFTER_MINUTES = 10;

	private final SecureRandom random = new SecureRandom();

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	PersonalTokens(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** The tokens of a person, newest first. */
	@Transactional(readOnly = true)
	public List<PersonalToken> of(Actor actor) {
		return this.jdbc.sql("select * from personal_token where account = ? order by created_at desc, id")
			.param(actor.account())
			.query((row, n) -> new PersonalToken(row.getString("id"), row.getString("name"),
					row.getObject("created_at", OffsetDateTime.class),
					row.getObject("expires_at", OffsetDateTime.class),
					row.getObject("last_used_at", OffsetDateTime.class)))
			.list();
	}

	/** Makes a token; this is the only time its secret is seen. */
	public NewToken create(Actor actor, String name, int days) {
		if (name == null || name.isBlank() || name.length() > LONGEST_NAME || days < 1 || days > MOST_DAYS) {
			throw new BusinessRuleViolation("token-terms", LONGEST_NAME, MOST_DAYS);
		}
		byte[] secret = new byte[32];
		this.random.nextBytes(secret);
		String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
		OffsetDateTime now = OffsetDateTime.now();
		String id = UUID.randomUUID().toString();
		this.jdbc
			.sql("insert into personal_token (id, account, name, token_hash, created_at, expires_at) "
					+ "values (?, ?, ?, ?, ?, ?)")
			.params(id, actor.account(), name.strip(), Sha256.hex(token), now, now.plusDays(days))
			.update();
		this.events.publishEvent(new TokenCreated(actor.account(), name.strip()));
		return new NewToken(id, token, now.plusDays(days));
	}

	/**
	 * @throws NotFound where the person has no such token
	 */
	public void withdraw(Actor actor, String id) {
		PersonalToken token = of(actor).stream()
			.filter(own -> own.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("token", id));
		this.jdbc.sql("delete from personal_token where id = ?").param(id).update();
		this.events.publishEvent(new TokenWithdrawn(actor.account(), token.name()));
	}

	/**
	 * The active account a token speaks for, if it is good. Asked at every call: one
	 * query, and now and then a note that the token is in use.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<String> accountOf(String token) {
		OffsetDateTime now = OffsetDateTime.now();
		Optional<Use> use = this.jdbc
			.sql("select t.id, t.account, t.last_used_at from personal_token t join person p "
					+ "on p.account = t.account where t.token_hash = ? and t.expires_at > ? and p.active")
			.params(Sha256.hex(token), now)
			.query((row, n) -> new Use(row.getString(1), row.getString(2), row.getObject(3, OffsetDateTime.class)))
			.optional();
		use.filter(last -> last.isLongBefore(now))
			.ifPresent(last -> this.jdbc.sql("update personal_token set last_used_at = ? where id = ?")
				.params(now, last.id())
				.update());
		return use.map(Use::account);
	}

	private record Use(String id, String account, OffsetDateTime lastUsedAt) {

		boolean isLongBefore(OffsetDateTime now) {
			return lastUsedAt == null || lastUsedAt.isBefore(now.minus(USE_NOTED_AFTER_MINUTES, ChronoUnit.MINUTES));
		}

	}

	/** A token just made, with its secret. */
	public record NewToken(String id, String token, OffsetDateTime expiresAt) {
	}

}
