package io.campaignflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts items and units with a group one by one, straight from their tables, and
 * compares what a chart says of them with that.
 */
public record ItemRecount(JdbcClient jdbc, WorkingCalendar calendar, Clock clock) {

	/** Their number lives on in others, or they cannot be done. */
	private static final Set<String> ENDED = Set.of("UNFEASIBLE", "MERGED", "SPLIT");

	/** An item as its row says. */
	private record Row(String status, boolean running, LocalDate deadline, LocalDate closed, String face) {

		boolean is(String... statuses) {
			return List.of(statuses).contains(status);
		}

		boolean cancelled(String answer) {
			return is("CLOSED") && answer.equals(face);
		}

	}

	public void compare(ProgressView chart) {
		items(chart);
		groups(chart);
	}

	private void items(ProgressView chart) {
		ItemFigures figures = chart.items();
		List<Row> rows = rows(chart.campaign().id(), chart.unit().code());
		long due = count(rows, (row) -> !ENDED.contains(row.status()));
		long cancelled = count(rows, (row) -> row.is("CLOSED"));
		assertThat(figures.total()).as("items of %s", chart.unit()).isEqualTo(rows.size());
		assertThat(figures.due()).isEqualTo(due);
		assertThat(figures.open()).isEqualTo(count(rows, Row::running));
		assertThat(figures.late()).isEqualTo(count(rows, lit("late")));
		assertThat(figures.soon()).isEqualTo(count(rows, lit("soon")));
		assertThat(figures.finished()).isEqualTo(count(rows, (row) -> row.is("VERIFYING", "ACCEPTED", "CLOSED")));
		assertThat(figures.accepted()).isEqualTo(count(rows, (row) -> row.is("ACCEPTED", "CLOSED")));
		assertThat(figures.cancelled()).isEqualTo(cancelled);
		assertThat(figures.thisWeek())
			.isEqualTo(count(rows, (row) -> row.is("CLOSED") && !row.closed().isBefore(chart.monday())));
		assertThat(figures.solvedRate()).isEqualTo(perCent(cancelled, due));
		long green = count(rows, (row) -> row.cancelled("GREEN"));
		long answered = count(rows, (row) -> row.is("CLOSED") && row.face() != null);
		assertThat(figures.green()).isEqualTo(green);
		assertThat(figures.yellow()).isEqualTo(count(rows, (row) -> row.cancelled("YELLOW")));
		assertThat(figures.red()).isEqualTo(count(rows, (row) -> row.cancelled("RED")));
		assertThat(figures.satisfaction()).isEqualTo(perCent(green, answered));
	}

	private void groups(ProgressView chart) {
		String unit = chart.unit().code();
		List<String> children = below(List.of(unit));
		List<String> grandchildren = below(children);
		assertThat(chart.groups().units()).as("units below %s", unit).isEqualTo(children.size());
		assertThat(chart.groups().covered()).isEqualTo(covered(unit, children));
		assertThat(chart.groups().patrolUnits()).isEqualTo(grandchildren.size());
		assertThat(chart.groups().patrolCovered()).isEqualTo(covered(unit, grandchildren));
		assertThat(chart.groups().rate()).isEqualTo(perCent(covered(unit, children), children.size()));
	}

	/** Divisions right below; what is attached to them has no groups of its own. */
	private List<String> below(List<String> units) {
		return units.stream()
			.flatMap((unit) -> jdbc.sql("select code from org_unit where parent_code = ? and domain is null")
				.param(unit)
				.query(String.class)
				.list()
				.stream())
			.toList();
	}

	/** With a group of this sender that is on duty, or is to be. */
	private long covered(String sender, List<String> units) {
		Set<String> meant = jdbc.sql("""
				select unit_code from supervision_group_unit where issuing_unit = :sender
				union select u.unit_code from group_life_unit u join group_life g on g.id = u.group_id
				where u.issuing_unit = :sender and g.status not in ('DISSOLVED', 'ABANDONED')""")
			.param("sender", sender)
			.query(String.class)
			.set();
		return units.stream().filter(meant::contains).count();
	}

	private Predicate<Row> lit(String kind) {
		LocalDate today = LocalDate.now(clock);
		return (row) -> row.running() && row.deadline() != null
				&& Light.of(row.deadline(), today, calendar).kind().equals(kind);
	}

	private List<Row> rows(String campaign, String unit) {
		return jdbc.sql("""
				select i.*, u.path as at_path from rectification_item i join org_unit u on u.code = i.unit_code
				where i.campaign_id = ? and u.path like ?""")
			.params(campaign, "%/" + unit + "/%")
			.query((row, n) -> row(row))
			.list();
	}

	private Row row(ResultSet row) throws SQLException {
		OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
		return new Row(row.getString("status"), row.getBoolean("running"), row.getObject("deadline", LocalDate.class),
				(closed == null) ? null : closed.atZoneSameInstant(clock.getZone()).toLocalDate(),
				row.getString("satisfaction"));
	}

	private static Double perCent(long part, long whole) {
		return (whole == 0) ? null : Math.round(1000.0 * part / whole) / 10.0;
	}

	private static long count(List<Row> rows, Predicate<Row> which) {
		return rows.stream().filter(which).count();
	}

}
