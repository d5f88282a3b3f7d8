package io.campaignflow.organisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import io.campaignflow.organisation.events.OrganisationEvent.PersonCreated;
import io.campaignflow.organisation.events.OrganisationEvent.PositionAssigned;
import io.campaignflow.organisation.events.OrganisationEvent.PositionEnded;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.DomainEvent;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Administrators give people accounts and positions. */
@Service
@Transactional
public class Staff {

	private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

	private final JdbcClient jdbc;

	private final PasswordEncoder passwords;

	private final ApplicationEventPublisher events;

	Staff(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.passwords = passwords;
		this.events = events;
	}

	static boolean isAccount(String text) {
		return text != null && ACCOUNT.matcher(text).matches();
	}

	/** Positions held at a unit today, by role. */
	@Transactional(readOnly = true)
	public List<HeldPosition> at(String unitCode) {
		return this.jdbc
			.sql("""
					select h.id, h.account, p.name, h.role_name, h.held_from, h.held_until from position_held h
					join person p on p.account = h.account
					where h.unit_code = ? and (h.held_until is null or h.held_until >= ?) order by h.role_name, h.account""")
			.params(unitCode, today())
			.query((row, n) -> new HeldPosition(row.getString("id"), row.getString("account"), row.getString("name"),
					Role.valueOf(row.getString("role_name")), row.getObject("held_from", LocalDate.class),
					row.getObject("held_until", LocalDate.class)))
			.list();
	}

	/**
	 * Gives somebody an account; without a password only the OpenID provider lets them
	 * in.
	 */
	public void create(Actor admin, String account, String name, String password) {
		requireAdministrator(admin);
		if (!isAccount(account) || name == null || name.isBlank() || name.length() > 100) {
			throw new BusinessRuleViolation("person-terms");
		}
		if (password != null && !password.isEmpty() && password.length() < FirstAdministrator.SHORTEST_PASSWORD) {
			throw new BusinessRuleViolation("password-short", FirstAdministrator.SHORTEST_PASSWORD);
		}
		if (exists(account)) {
			throw new BusinessRuleViolation("account-taken", account);
		}
		String hash = (password == null || password.isEmpty()) ? null : this.passwords.encode(password);
		this.jdbc
			.sql("insert into person (account, name, initials, password_hash, active, created_at) "
					+ "values (?, ?, ?, ?, true, ?)")
			.params(java.util.Arrays.asList(account, name.strip(), PinyinInitials.of(name.strip()), hash,
					OffsetDateTime.now()))
			.update();
		publish(new PersonCreated(admin.account(), account, name.strip()));
	}

	/** Gives somebody a position at a unit from today on. */
	public void assign(Actor admin, String unitCode, String account, Role role) {
		requireAdministrator(admin);
		if (role == Role.ADMIN) {
			throw new BusinessRuleViolation("position-admin-at-unit");
		}
		if (!exists(account)) {
			throw new BusinessRuleViolation("account-unknown", account);
		}
		if (at(unitCode).stream().anyMatch(held -> held.account().equals(account) && held.role() == role)) {
			throw new BusinessRuleViolation("position-held", account);
		}
		this.jdbc.sql("insert into position_held (id, account, unit_code, role_name, held_from) values (?, ?, ?, ?, ?)")
			.params(UUID.randomUUID().toString(), account, unitCode, role.name(), today())
			.update();
		publish(new PositionAssigned(admin.account(), account, role.name(), unitCode, today()));
	}

	/** Ends a position at once: yesterday was its last day. */
	public void end(Actor admin, String unitCode, String id) {
		requireAdministrator(admin);
		HeldPosition held = at(unitCode).stream()
			.filter(position -> position.id().equals(id))
			.findFirst()
			.orElseThrow(() -> new NotFound("position", id));
		LocalDate last = today().minusDays(1);
		this.jdbc.sql("update position_held set held_until = ? where id = ?").params(last, id).update();
		publish(new PositionEnded(admin.account(), held.account(), held.role().name(), unitCode, last));
	}

	/** The positions somebody holds at units go to another person, from today on. */
	public void handOver(Actor admin, String from, String to) {
		requireAdministrator(admin);
		List<String> units = this.jdbc
			.sql("select distinct unit_code from position_held where account = ? and unit_code is not null "
					+ "and (held_until is null or held_until >= ?)")
			.params(from, today())
			.query(String.class)
			.list();
		units.forEach(unit -> handOver(admin, unit, from, to));
	}

	private void handOver(Actor admin, String unit, String from, String to) {
		List<HeldPosition> held = at(unit);
		for (HeldPosition position : held.stream().filter(one -> one.account().equals(from)).toList()) {
			boolean has = held.stream().anyMatch(one -> one.account().equals(to) && one.role() == position.role());
			if (!has) {
				assign(admin, unit, to, position.role());
			}
			end(admin, unit, position.id());
		}
	}

	private boolean exists(String account) {
		return this.jdbc.sql("select count(*) from person where account = ?")
			.param(account)
			.query(Long.class)
			.single() > 0;
	}

	private void publish(DomainEvent event) {
		this.events.publishEvent(event);
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.holdsAnywhere(Role.ADMIN.name())) {
			throw new NotAllowed("admin-only");
		}
	}

	private static LocalDate today() {
		return LocalDate.now(People.ZONE);
	}

}
