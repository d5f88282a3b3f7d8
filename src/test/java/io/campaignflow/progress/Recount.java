package io.campaignflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.Ground;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts plans, reviews and items of a campaign one by one, straight from their tables,
 * and compares every figure of a chart with that.
 */
public record Recount(JdbcClient jdbc, ObjectMapper json, OrgUnits units, WorkingCalendar calendar, Clock clock) {

	/** A plan as its row says; {@code place} counts steps that no reviewer added. */
	private record Row(String id, String unit, String path, String level, String status, int round, LocalDate due,
			LocalDate approved, int place, boolean together, List<String> route, boolean current) {

		boolean isOpen() {
			return !status.equals("APPROVED") && !status.equals("REVOKED");
		}

		boolean is(String... statuses) {
			return List.of(statuses).contains(status);
		}

	}

	public void compare(ProgressView chart) {
		String path = units.get(chart.unit().code()).path();
		List<Row> all = rows(chart.campaign().id(), path);
		List<Row> due = all.stream().filter((row) -> !row.is("REVOKED")).toList();
		assertThat(chart.levels().stream().map((each) -> each.level().name()).toList()).isEqualTo(due.stream()
			.map(Row::level)
			.distinct()
			.sorted((a, b) -> Level.valueOf(a).compareTo(Level.valueOf(b)))
			.toList());
		chart.levels().forEach((figures) -> levels(figures, of(due, figures.level())));
		List<Row> chosen = of(due, chart.level());
		funnel(chart, chosen);
		returns(chart, chosen);
		trend(chart, chosen);
		elements(chart, all);
		rows(chart, due);
		items(chart, path);
		assertThat(chart.overdue()).hasSize((int) Math.min(5, due.stream().filter(late(PlanLight.LATE)).count()));
		assertThat(chart.overdue()).allSatisfy((each) -> assertThat(each.dueAt()).isBefore(LocalDate.now(clock)));
	}

	private void levels(PlanFigures figures, List<Row> rows) {
		assertThat(figures.due()).isEqualTo(rows.size());
		assertThat(figures.waiting()).isEqualTo(count(rows, (row) -> row.is("WAITING")));
		assertThat(figures.drafting()).isEqualTo(count(rows, (row) -> row.is("DRAFTING")));
		assertThat(figures.signing()).isEqualTo(count(rows, (row) -> row.is("SIGNING")));
		assertThat(figures.inReview()).isEqualTo(count(rows, (row) -> row.is("IN_REVIEW")));
		assertThat(figures.returned()).isEqualTo(count(rows, (row) -> row.is("RETURNED")));
		Predicate<Row> after = (row) -> row.due() != null && row.is("APPROVED") && row.approved().isAfter(row.due());
		assertThat(figures.afterwards()).isEqualTo(count(rows, after));
		assertThat(figures.inTime()).isEqualTo(count(rows, after.negate().and((row) -> row.is("APPROVED"))));
		assertThat(figures.late()).isEqualTo(count(rows, late(PlanLight.LATE)));
		assertThat(figures.soon()).isEqualTo(count(rows, late(PlanLight.SOON)));
		assertThat(figures.ok()).isEqualTo(count(rows, late(PlanLight.OK)));
		List<Row> submitted = rows.stream().filter((row) -> !row.is("WAITING", "DRAFTING")).toList();
		assertThat(figures.submitted()).isEqualTo(submitted.size());
		assertThat(figures.rounds()).isEqualTo(submitted.stream().mapToInt(Row::round).sum());
		assertThat(figures.returns()).isEqualTo(opinions(rows).size());
	}

	private void funnel(ProgressView chart, List<Row> rows) {
		for (FunnelStep step : chart.funnel()) {
			Predicate<Row> come = (step.reach() == null)
					? (row) -> row.is("APPROVED") || (row.is("IN_REVIEW") && row.place() > step.place())
					: (row) -> step.reach().statuses().stream().anyMatch((status) -> row.is(status.name()));
			assertThat(step.plans()).as("funnel %s", step).isEqualTo(count(rows, come));
		}
		int longest = rows.stream().mapToInt((row) -> row.route().size()).max().orElse(0);
		assertThat(chart.funnel()).hasSize(4 + Math.max(0, longest - 1) + 1);
	}

	private void returns(ProgressView chart, List<Row> rows) {
		List<Opinion> opinions = opinions(rows);
		assertThat(chart.returns().total()).isEqualTo(opinions.size());
		assertThat(chart.returns().steps().stream().mapToLong(Returns.OfStep::returns).sum())
			.isEqualTo(opinions.size());
		for (Returns.OfGround of : chart.returns().grounds()) {
			for (int n = 1; n <= 3; n++) {
				int round = n;
				assertThat(of.rounds().get(n - 1)).as("%s in round %s", of.ground(), n)
					.isEqualTo(opinions.stream()
						.filter((each) -> Math.min(each.round(), 3) == round
								&& each.grounds().contains(of.ground().name()))
						.count());
			}
		}
		assertThat(chart.returns().grounds()).extracting(Returns.OfGround::ground).containsExactly(Ground.values());
	}

	private void trend(ProgressView chart, List<Row> rows) {
		for (Trend.Day day : chart.trend()) {
			if (day.approved() != null) {
				assertThat(day.approved()).as("approved by %s", day.day())
					.isEqualTo(count(rows, (row) -> row.is("APPROVED") && !row.approved().isAfter(day.day())));
			}
		}
	}

	private void elements(ProgressView chart, List<Row> all) {
		Map<String, Long> found = all.stream()
			.filter((row) -> !row.is("WAITING"))
			.collect(Collectors.groupingBy(Recount::element, Collectors.counting()));
		assertThat(chart.elements()).isEqualTo(found);
	}

	private static String element(Row row) {
		return switch (row.status()) {
			case "DRAFTING", "RETURNED" -> "UserTask_DraftPlan";
			case "SIGNING" -> "UserTask_SignOffPlan";
			case "IN_REVIEW" -> row.together() ? "UserTask_ReviewPlanTogether" : "UserTask_ReviewPlan";
			case "APPROVED" -> "EndEvent_PlanApproved";
			default -> "EndEvent_PlanRevoked";
		};
	}

	private void rows(ProgressView chart, List<Row> due) {
		for (ChartRow row : chart.rows()) {
			cell(row.unit(), due);
			row.cells().forEach((cell) -> cell(cell, due));
		}
	}

	private void cell(ChartCell cell, List<Row> due) {
		List<Row> within = due.stream().filter((row) -> row.path().contains("/" + cell.unit() + "/")).toList();
		assertThat(cell.below()).as("below %s", cell.unit())
			.isEqualTo(new Below(within.size(), count(within, (row) -> row.is("APPROVED")),
					count(within, late(PlanLight.LATE)), count(within, late(PlanLight.SOON))));
		Row own = due.stream().filter((row) -> row.id().equals(cell.plan())).findFirst().orElse(null);
		if (own != null) {
			assertThat(cell.status().name()).isEqualTo(own.status());
			assertThat(cell.place()).isEqualTo(own.is("IN_REVIEW") ? own.place() : null);
			assertThat(cell.light()).isEqualTo((own.isOpen() && own.due() != null) ? light(own) : null);
		}
	}

	private void items(ProgressView chart, String path) {
		List<Map<String, Object>> items = jdbc.sql(
				"select status, running, deadline, closed_at, satisfaction from rectification_item where campaign_id = ? and unit_path like ?")
			.params(chart.campaign().id(), path + "%")
			.query()
			.listOfRows();
		Predicate<Map<String, Object>> closed = (item) -> item.get("status").equals("CLOSED");
		assertThat(chart.items().total()).isEqualTo(items.size());
		assertThat(chart.items().open())
			.isEqualTo(items.stream().filter((item) -> (boolean) item.get("running")).count());
		assertThat(chart.items().cancelled()).isEqualTo(items.stream().filter(closed).count());
		assertThat(chart.items().thisWeek()).isEqualTo(jdbc.sql("""
				select count(*) from rectification_item where campaign_id = ? and unit_path like ?
				and status = 'CLOSED' and closed_at >= ?""")
			.params(chart.campaign().id(), path + "%", chart.monday().atStartOfDay(clock.getZone()).toOffsetDateTime())
			.query(Long.class)
			.single());
		assertThat(chart.items().green()).isEqualTo(
				items.stream().filter(closed).filter((item) -> "GREEN".equals(item.get("satisfaction"))).count());
		assertThat(chart.items().late()).isEqualTo(items.stream()
			.filter((item) -> (boolean) item.get("running") && item.get("deadline") != null
					&& ((java.sql.Date) item.get("deadline")).toLocalDate().isBefore(LocalDate.now(clock)))
			.count());
	}

	private record Opinion(int round, List<String> grounds) {
	}

	private List<Opinion> opinions(List<Row> rows) {
		List<Opinion> found = new ArrayList<>();
		rows.forEach((row) -> found
			.addAll(jdbc.sql("select round, grounds from review_opinion where plan_id = ? and decision = 'RETURN'")
				.param(row.id())
				.query((each, n) -> new Opinion(each.getInt("round"), words(each.getString("grounds"))))
				.list()));
		return found;
	}

	private List<String> words(String text) {
		List<String> words = new ArrayList<>();
		tree(text).forEach((each) -> words.add(each.asText()));
		return words;
	}

	private JsonNode tree(String text) {
		try {
			return json.readTree(text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(text, ex);
		}
	}

	private List<Row> rows(String campaign, String path) {
		return jdbc.sql("""
				select p.*, coalesce(p.extended_until, p.due_at) as due, r.steps, r.next_step from plan p
				left join review r on r.plan_id = p.id
				where p.campaign_id = ? and p.unit_path like ? and p.kind = 'UNIT'""")
			.params(campaign, path + "%")
			.query((row, n) -> row(row))
			.list();
	}

	private Row row(ResultSet row) throws SQLException {
		JsonNode steps = tree((row.getString("steps") == null) ? "[]" : row.getString("steps"));
		int next = row.getInt("next_step");
		List<String> route = new ArrayList<>();
		int place = 1;
		for (int i = 0; i < steps.size(); i++) {
			boolean added = !steps.get(i).path("added").isNull() && !steps.get(i).path("added").isMissingNode();
			if (!added) {
				route.add(steps.get(i).path("route").path("title").asText());
				place += (i < next) ? 1 : 0;
			}
		}
		boolean current = next < steps.size() && steps.get(next).path("state").asText().equals("CURRENT");
		String mode = current ? steps.get(next).path("route").path("mode").asText() : "";
		boolean together = current && !steps.get(next).path("leftToOffice").asBoolean()
				&& List.of("ALL", "SHARE").contains(mode);
		OffsetDateTime approved = row.getObject("approved_at", OffsetDateTime.class);
		return new Row(row.getString("id"), row.getString("unit_code"), row.getString("unit_path"),
				row.getString("unit_level"), row.getString("status"), row.getInt("round"),
				row.getObject("due", LocalDate.class),
				(approved == null) ? null : approved.atZoneSameInstant(clock.getZone()).toLocalDate(), place, together,
				route, current);
	}

	private Predicate<Row> late(PlanLight light) {
		return (row) -> row.isOpen() && row.due() != null && light(row) == light;
	}

	private PlanLight light(Row row) {
		return switch (Light.of(row.due(), LocalDate.now(clock), calendar).kind()) {
			case "late" -> PlanLight.LATE;
			case "soon" -> PlanLight.SOON;
			default -> PlanLight.OK;
		};
	}

	private static List<Row> of(List<Row> rows, Level level) {
		return rows.stream().filter((row) -> row.level().equals(level.name())).toList();
	}

	private static long count(List<Row> rows, Predicate<Row> which) {
		return rows.stream().filter(which).count();
	}

}
