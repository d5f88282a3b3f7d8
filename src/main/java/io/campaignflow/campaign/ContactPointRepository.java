package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.LikePattern;
import java.sql.Types;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contact_point}: one leader a unit. */
@Repository
class ContactPointRepository {

	private final JdbcClient jdbc;

	ContactPointRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<String> leaderOf(String unitCode) {
		return jdbc.sql("select account from contact_point where unit_code = :unit")
			.param("unit", unitCode)
			.query(String.class)
			.optional();
	}

	List<String> pathsOf(String account) {
		return jdbc.sql("select unit_path from contact_point where account = :account order by unit_code")
			.param("account", account)
			.query(String.class)
			.list();
	}

	boolean isEmpty() {
		return jdbc.sql("select count(*) from contact_point").query(Long.class).single() == 0;
	}

	/** Accounts of leaders by unit, one query. */
	Map<String, String> leadersOf(Collection<String> unitCodes) {
		if (unitCodes.isEmpty()) {
			return Map.of();
		}
		Map<String, String> leaders = new HashMap<>();
		jdbc.sql("select unit_code, account from contact_point where unit_code in (:units)")
			.param("units", unitCodes)
			.query((RowCallbackHandler) row -> leaders.put(row.getString("unit_code"), row.getString("account")));
		return leaders;
	}

	/** How many divisions of a level below a path have a leader. */
	long count(Level level, String path) {
		return jdbc.sql("select count(*) from contact_point where level_name = :level and unit_path like :path")
			.param("level", level.name())
			.param("path", LikePattern.startingWith(path))
			.query(Long.class)
			.single();
	}

	void assign(OrgUnit unit, String account) {
		Level level = (unit.domain() == null) ? unit.level() : null;
		int updated = bind("""
				update contact_point set account = :account, unit_path = :path, level_name = :level
				where unit_code = :unit""", unit, level, account);
		if (updated == 0) {
			bind("""
					insert into contact_point (unit_code, unit_path, level_name, account)
					values (:unit, :path, :level, :account)""", unit, level, account);
		}
	}

	private int bind(String sql, OrgUnit unit, Level level, String account) {
		return jdbc.sql(sql)
			.param("unit", unit.code())
			.param("path", unit.path())
			.param("level", (level == null) ? null : level.name(), Types.VARCHAR)
			.param("account", account)
			.update();
	}

}
