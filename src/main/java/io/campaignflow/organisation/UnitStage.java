package io.campaignflow.organisation;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * The table in which an import is laid out before it counts: lines go in by batches, then
 * statements over the whole table work out paths and faults. Memory stays flat whatever
 * the size of the file.
 */
@Repository
class UnitStage {

	/** Longest path an org_unit can carry. */
	private static final int LONGEST_PATH = 400;

	private final JdbcTemplate jdbc;

	UnitStage(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Lets one import in at a time, on whatever node, and clears the table. */
	void open() {
		this.jdbc.queryForObject("select name from organisation_lock where name = 'units' for update", String.class);
		clear();
	}

	void clear() {
		this.jdbc.update("delete from unit_import_line");
	}

	void add(List<UnitLine> lines) {
		this.jdbc.batchUpdate("""
				insert into unit_import_line (line_no, code, name, parent_code, level_name, domain, initials)
				values (?, ?, ?, ?, ?, ?, ?)""", lines, lines.size(), UnitStage::bind);
	}

	/**
	 * Every line is there. PostgreSQL plans statements by what it knows of a table, and
	 * of lines that came in this transaction it knows nothing: it is told to look. H2
	 * keeps its figures up to date by itself.
	 */
	void complete() {
		String product = this.jdbc
			.execute((ConnectionCallback<String>) connection -> connection.getMetaData().getDatabaseProductName());
		if (DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL) {
			this.jdbc.execute("analyze unit_import_line");
		}
	}

	private static void bind(PreparedStatement row, UnitLine line) throws SQLException {
		boolean faulty = !line.faults().isEmpty();
		row.setInt(1, line.number());
		row.setString(2, line.code());
		row.setString(3, faulty ? "" : line.name());
		row.setString(4, (faulty || line.parentCode().isEmpty()) ? null : line.parentCode());
		row.setString(5, faulty ? UnitLine.FAULTY : line.level());
		row.setString(6, (faulty || line.domain().isEmpty()) ? null : line.domain());
		row.setString(7, faulty ? "" : PinyinInitials.of(line.name()));
	}

	/** From the roots and the units already there downwards, one level at a time. */
	void workOutPaths() {
		this.jdbc.update("update unit_import_line set path = '/' || code || '/' where parent_code is null");
		this.jdbc.update("""
				update unit_import_line set path = (select u.path from org_unit u
					where u.code = unit_import_line.parent_code) || code || '/'
				where path is null
				and not exists (select 1 from unit_import_line p where p.code = unit_import_line.parent_code)
				and exists (select 1 from org_unit u where u.code = unit_import_line.parent_code and %s)"""
			.formatted(fits("u")));
		while (workOutNextLevel() > 0) {
			continue;
		}
	}

	private int workOutNextLevel() {
		return this.jdbc.update("""
				update unit_import_line set path = (select p.path from unit_import_line p
					where p.code = unit_import_line.parent_code) || code || '/'
				where path is null and exists (select 1 from unit_import_line p
					where p.code = unit_import_line.parent_code and p.path is not null and %s)""".formatted(fits("p")));
	}

	private static String fits(String parent) {
		return "char_length(%s.path) + char_length(unit_import_line.code) < %d".formatted(parent, LONGEST_PATH);
	}

}
