package io.campaignflow.ledger;

import io.campaignflow.organisation.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tells readers who see an item through a unit of its path anyway from those who see it
 * only because they were admitted: only the latter are looked up for a list, else an
 * office would look up the whole ledger.
 */
@Repository
class OutsideReaders {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	OutsideReaders(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The items as they stand now. */
	void keepUp(Map<String, ItemFacts> items) {
		if (items.isEmpty()) {
			return;
		}
		List<Object[]> changed = new ArrayList<>();
		jdbc.sql("select item_id, reader, outside from rectification_reader where item_id in (:ids)")
			.param("ids", items.keySet())
			.query((row) -> {
				boolean outside = isOutside(row.getString("reader"), items.get(row.getString("item_id")));
				if (outside != row.getBoolean("outside")) {
					changed.add(new Object[] { outside, row.getString("item_id"), row.getString("reader") });
				}
			});
		batches.batchUpdate("update rectification_reader set outside = ? where item_id = ? and reader = ?", changed);
	}

	/**
	 * Positions at a unit of the path give sight of it; accounts and groups may lose
	 * theirs.
	 */
	private static boolean isOutside(String reader, ItemFacts item) {
		Set<String> inside = new HashSet<>();
		for (Role role : Role.values()) {
			item.unitCodes().forEach((unit) -> inside.add(role.at(unit)));
		}
		return !inside.contains(reader);
	}

}
