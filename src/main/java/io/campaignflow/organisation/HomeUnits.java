package io.campaignflow.organisation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people come from: the units at which they hold a position or ever held one.
 * Recusal asks it, since nobody inspects the unit they come from or worked in (F3).
 */
@Service
@Transactional(readOnly = true)
public class HomeUnits {

	private final JdbcClient jdbc;

	HomeUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Paths of those units by account, one query; accounts without any are left out. */
	public Map<String, Set<String>> of(Collection<String> accounts) {
		Map<String, Set<String>> paths = new HashMap<>();
		if (!accounts.isEmpty()) {
			jdbc.sql("""
					select h.account, u.path from position_held h join org_unit u on u.code = h.unit_code
					where h.account in (:accounts)""").param("accounts", accounts).query(row -> {
				paths.computeIfAbsent(row.getString(1), account -> new TreeSet<>()).add(row.getString(2));
			});
		}
		return paths;
	}

}
