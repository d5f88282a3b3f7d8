package io.campaignflow.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who stands behind many candidate groups at once, for those who tell many people. */
@Service
@Transactional(readOnly = true)
public class Memberships {

	private static final String IN_GROUPS = "select '" + SupervisionGroup.PREFIX + "' || m.group_id, p.account "
			+ "from supervision_group_member m join person p on p.account = m.account "
			+ "where p.active and m.group_id in (:ids)";

	private static final String IN_POSITIONS = "select h.role_name || '@' || coalesce(h.unit_code, '" + Role.SYSTEM_WIDE
			+ "'), p.account from position_held h join person p on p.account = h.account "
			+ "where p.active and (h.unit_code in (:units) or (h.unit_code is null and :system)) "
			+ "and h.role_name in (:roles) and h.held_from <= :today "
			+ "and (h.held_until is null or h.held_until >= :today)";

	private final JdbcClient jdbc;

	Memberships(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Accounts of the active members of candidate groups ({@code ROLE@unit},
	 * {@code GROUP@id}) today, by group, two queries for all; groups that have none are
	 * left out.
	 */
	public Map<String, Set<String>> accountsOf(Collection<String> candidateGroups) {
		Map<String, Set<String>> accounts = new HashMap<>();
		Map<Boolean, Set<String>> kinds = candidateGroups.stream()
			.filter(group -> group.indexOf('@') > 0)
			.collect(Collectors.partitioningBy(group -> group.startsWith(SupervisionGroup.PREFIX), Collectors.toSet()));
		if (!kinds.get(true).isEmpty()) {
			add(accounts,
					this.jdbc.sql(IN_GROUPS).param("ids", kinds.get(true).stream().map(Memberships::of).toList()));
		}
		if (!kinds.get(false).isEmpty()) {
			add(accounts, positions(kinds.get(false)));
			accounts.keySet().retainAll(new HashSet<>(candidateGroups));
		}
		return accounts;
	}

	/** Asks for more than was wanted where roles and units cross. */
	private StatementSpec positions(Set<String> groups) {
		Set<String> units = groups.stream().map(Memberships::of).collect(Collectors.toSet());
		Set<String> roles = groups.stream()
			.map(group -> group.substring(0, group.indexOf('@')))
			.collect(Collectors.toSet());
		return this.jdbc.sql(IN_POSITIONS)
			.param("units", units)
			.param("roles", roles)
			.param("system", units.contains(Role.SYSTEM_WIDE))
			.param("today", LocalDate.now(People.ZONE));
	}

	private static String of(String group) {
		return group.substring(group.indexOf('@') + 1);
	}

	private static void add(Map<String, Set<String>> accounts, StatementSpec query) {
		query.query(row -> {
			accounts.computeIfAbsent(row.getString(1), group -> new TreeSet<>()).add(row.getString(2));
		});
	}

}
