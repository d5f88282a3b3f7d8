package io.campaignflow.flow;

import io.campaignflow.organisation.events.OrganisationEvent.UnitsMoved;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Lists of stays and plans follow a unit that moved, as its figures do.
 */
@Component
class MovedUnits {

	private static final List<String> TABLES = List.of("flow_passage", "flow_case");

	private final JdbcTemplate jdbc;

	MovedUnits(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** A path, and the codes above it as they are written. */
	private record Above(String path, String second, String third) {

		boolean right() {
			return UnitPath.code(path, 2).equals(second) && UnitPath.code(path, 3).equals(third);
		}

	}

	@EventListener
	void on(UnitsMoved moved) {
		TABLES.forEach(this::follow);
	}

	private void follow(String table) {
		List<Above> all = jdbc.query("select distinct unit_path, unit_2, unit_3 from " + table,
				(row, n) -> new Above(row.getString(1), row.getString(2), row.getString(3)));
		jdbc.batchUpdate("update " + table + " set unit_2 = ?, unit_3 = ? where unit_path = ?", all.stream()
			.filter((each) -> !each.right())
			.map((each) -> new Object[] { UnitPath.code(each.path(), 2), UnitPath.code(each.path(), 3), each.path() })
			.toList());
	}

}
