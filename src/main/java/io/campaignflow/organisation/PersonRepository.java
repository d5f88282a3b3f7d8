package io.campaignflow.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.campaignflow.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads people and the candidate groups their positions and memberships give. */
@Repository
class PersonRepository {

	private static final String PERSON = "select p.account, p.name, p.active from person p ";

	private static final String TODAY = " and h.held_from <= :today and (h.held_until is null or h.held_until >= :today) ";

	private static final String CANDIDATES = "select role_name || '@' || coalesce(unit_code, '" + Role.SYSTEM_WIDE
			+ "') as candidate from position_held h where h.account = :account" + TODAY + "union select '"
			+ SupervisionGroup.PREFIX + "' || group_id from supervision_group_member where account = :account";

	private final JdbcClient jdbc;

	PersonRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Person> find(String account) {
		return this.jdbc.sql(PERSON + "where p.account = ?").param(account).query(PersonRepository::person).optional();
	}

	List<Person> findAll(Collection<String> accounts) {
		if (accounts.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(PERSON + "where p.account in (:accounts)")
			.param("accounts", accounts)
			.query(PersonRepository::person)
			.list();
	}

	/**
	 * An active person with the candidate groups of the day, in one query: it is asked at
	 * every call.
	 */
	Optional<Actor> actor(String account, LocalDate today) {
		return this.jdbc
			.sql("select p.name, g.candidate from person p left join (" + CANDIDATES
					+ ") g on true where p.account = :account and p.active")
			.param("account", account)
			.param("today", today)
			.query(rows -> rows.next() ? Optional.of(actor(account, rows)) : Optional.empty());
	}

	private static Actor actor(String account, ResultSet rows) throws SQLException {
		String name = rows.getString(1);
		Set<String> groups = new HashSet<>();
		do {
			Optional.ofNullable(rows.getString(2)).ifPresent(groups::add);
		}
		while (rows.next());
		return new Actor(account, name, groups);
	}

	/** Of a role at a unit, or of the whole system, by account. */
	List<Person> holders(String candidateGroup, LocalDate today) {
		return among(candidateGroup, "", today).query(PersonRepository::person).list();
	}

	/** Of a supervision group, its leader first. */
	List<Person> members(String groupId) {
		return this.jdbc
			.sql(PERSON + "join supervision_group_member m on m.account = p.account "
					+ "where m.group_id = ? and p.active order by m.duty, p.account")
			.param(groupId)
			.query(PersonRepository::person)
			.list();
	}

	/**
	 * Of a candidate group, or of one account, who holds none of the roles at the unit.
	 */
	List<Person> freeOf(String holder, Collection<String> roles, String unitCode, LocalDate today) {
		String keepsOut = " and p.account not in (select h.account from position_held h where h.unit_code = :own "
				+ "and h.role_name in (:roles)" + TODAY + ")";
		return among(holder, keepsOut, today).param("own", unitCode)
			.param("roles", roles)
			.query(PersonRepository::person)
			.list();
	}

	private StatementSpec among(String holder, String further, LocalDate today) {
		int at = holder.indexOf('@');
		return this.jdbc.sql(PERSON + "where p.active and " + among(holder) + further + " order by p.account")
			.param("role", holder.substring(0, Math.max(at, 0)))
			.param("of", holder.substring(at + 1))
			.param("today", today);
	}

	private static String among(String holder) {
		if (holder.indexOf('@') < 0) {
			return "p.account = :of";
		}
		if (holder.startsWith(SupervisionGroup.PREFIX)) {
			return "p.account in (select m.account from supervision_group_member m where m.group_id = :of)";
		}
		String where = holder.endsWith("@" + Role.SYSTEM_WIDE) ? "h.unit_code is null" : "h.unit_code = :of";
		return "p.account in (select h.account from position_held h where h.role_name = :role and " + where + TODAY
				+ ")";
	}

	/** Units of positions and of supervision groups, by account. */
	Map<String, List<String>> places(Collection<String> accounts, LocalDate today) {
		Map<String, List<String>> places = new HashMap<>();
		if (accounts.isEmpty()) {
			return places;
		}
		this.jdbc
			.sql("select h.account, h.unit_code from position_held h where h.account in (:accounts) "
					+ "and h.unit_code is not null" + TODAY
					+ "union select m.account, g.issuing_unit from supervision_group_member m "
					+ "join supervision_group g on g.id = m.group_id where m.account in (:accounts) order by 2")
			.param("accounts", accounts)
			.param("today", today)
			.query(row -> {
				places.computeIfAbsent(row.getString(1), account -> new ArrayList<>()).add(row.getString(2));
			});
		return places;
	}

	private static Person person(ResultSet row, int number) throws SQLException {
		return new Person(row.getString("account"), row.getString("name"), row.getBoolean("active"));
	}

}
