package io.campaignflow.organisation;

import java.util.List;
import java.util.Set;

import io.campaignflow.storage.Filter;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The demonstration's statements: reads the units that get people, writes rows in
 * batches.
 */
@Repository
@Profile(DemoOrganisation.PROFILES)
class DemoRows {

	private static final int BATCH = 500;

	private static final Set<Level> WITH_PEOPLE = Set.of(Level.REGION, Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP);

	private final JdbcTemplate jdbc;

	private final OrgUnitRepository units;

	DemoRows(JdbcTemplate jdbc, OrgUnitRepository units) {
		this.jdbc = jdbc;
		this.units = units;
	}

	List<OrgUnit> unitsWithPeople() {
		Filter divisions = Filter.everything().andIn("level_name", WITH_PEOPLE).and("domain is null");
		return this.units.first(divisions, Integer.MAX_VALUE);
	}

	/** Schools, enterprises and the like; nobody is sent to them or in charge of them. */
	List<OrgUnit> attachedUnits() {
		return this.units.first(Filter.everything().and("domain is not null"), Integer.MAX_VALUE);
	}

	boolean hasUnits() {
		return this.jdbc.queryForObject("select count(*) from org_unit where parent_code is null", Long.class) > 0;
	}

	/** Waits for another node that is loading, then says whether it did. */
	boolean hasPeople() {
		this.jdbc.queryForObject("select name from organisation_lock where name = 'demo' for update", String.class);
		return this.jdbc.queryForObject("select count(*) from person where account = 'admin'", Long.class) > 0;
	}

	void insert(String table, String columns, List<Object[]> rows) {
		String marks = "?" + ", ?".repeat(columns.split(",").length - 1);
		String sql = "insert into " + table + " (" + columns + ") values (" + marks + ")";
		for (int from = 0; from < rows.size(); from += BATCH) {
			this.jdbc.batchUpdate(sql, rows.subList(from, Math.min(from + BATCH, rows.size())));
		}
	}

}
