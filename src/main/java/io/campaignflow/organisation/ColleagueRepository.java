package io.campaignflow.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for people of a few units. */
@Repository
class ColleagueRepository {

	private static final String FIND = """
			select p.account, p.name, u.name as unit_name, min(h.role_name) as role_name
			from position_held h join person p on p.account = h.account join org_unit u on u.code = h.unit_code
			where h.unit_code in (:units) and h.role_name in (:roles) and p.active
			  and h.held_from <= :today and (h.held_until is null or h.held_until >= :today)
			  and (lower(p.name) like :text escape '!' or lower(p.account) like :text escape '!'
			    or lower(u.name) like :text escape '!')
			group by p.account, p.name, u.name, u.code order by u.code, p.account
			fetch first :limit rows only""";

	private final JdbcClient jdbc;

	ColleagueRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** {@code text} is a part of a name, an account or a unit's name. */
	List<Colleague> find(Collection<String> units, Collection<Role> roles, String text, int limit) {
		return jdbc.sql(FIND)
			.param("units", units)
			.param("roles", roles.stream().map(Role::name).toList())
			.param("today", LocalDate.now(People.ZONE))
			.param("text", LikePattern.containing(text.toLowerCase()))
			.param("limit", limit)
			.query(ColleagueRepository::colleague)
			.list();
	}

	private static Colleague colleague(ResultSet row, int number) throws SQLException {
		return new Colleague(row.getString("account"), row.getString("name"), row.getString("unit_name"),
				Role.valueOf(row.getString("role_name")));
	}

}
