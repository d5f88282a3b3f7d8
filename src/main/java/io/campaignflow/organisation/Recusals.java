package io.campaignflow.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which units people stay away from (回避, F3: nobody inspects the unit they come from or
 * worked in): where they hold a position, where they held one.
 */
@Service
@Transactional(readOnly = true)
public class Recusals {

	private static final String POSTS = """
			select distinct h.account, u.code, u.name, u.path,
			case when h.held_until is null or h.held_until >= :today then 'HOME_UNIT' else 'FORMER_POST' end as ground
			from position_held h join org_unit u on u.code = h.unit_code where h.account in (:accounts)
			order by h.account, u.path, ground desc""";

	private final JdbcClient jdbc;

	Recusals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Everything known about these people, one query. */
	public List<RecusalFact> of(Collection<String> accounts) {
		if (accounts.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(POSTS)
			.param("accounts", accounts)
			.param("today", LocalDate.now(People.ZONE))
			.query((row, n) -> new RecusalFact(row.getString("account"), RecusalGround.valueOf(row.getString("ground")),
					row.getString("code"), row.getString("name"), row.getString("path"), ""))
			.list();
	}

}
