package io.campaignflow.recusal;

import io.campaignflow.organisation.People;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What ties people to units, for whoever must keep recusal (F3: nobody inspects the unit
 * they come from or worked in).
 */
@Service
@Transactional(readOnly = true)
public class UnitTies {

	private static final String TIES = """
			select h.account, case when h.held_until < :today then 'FORMER_POST' else 'HOME' end as kind, u.code, u.path
			from position_held h join org_unit u on u.code = h.unit_code
			where h.account in (:accounts)
			union
			select f.account, f.kind, u.code, u.path
			from recusal_fact f join org_unit u on u.code = f.unit_code
			where f.account in (:accounts)
			order by 1, 2, 3""";

	private final JdbcClient jdbc;

	UnitTies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every tie of these people: positions of today and of the past, posts and relations
	 * that were recorded. One query for all.
	 */
	public List<UnitTie> of(Collection<String> accounts) {
		if (accounts.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(TIES)
			.param("accounts", accounts)
			.param("today", People.today())
			.query((row, number) -> new UnitTie(row.getString(1), TieKind.valueOf(row.getString(2)), row.getString(3),
					row.getString(4)))
			.list();
	}

}
