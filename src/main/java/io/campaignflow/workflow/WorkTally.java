package io.campaignflow.workflow;

import io.campaignflow.absence.StandIn;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.WorkCounts.Count;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Counts of a person's open tasks. Reads at most {@link WorkCounts#LARGEST} rows from
 * each name they are offered under, most urgent first; where a name holds more, as many
 * of each kind, so that many tasks of one kind do not hide the few of another.
 */
@Repository
class WorkTally {

	private final JdbcTemplate jdbc;

	private final Contracts contracts;

	private final DueDays days;

	private final Proxying proxying;

	WorkTally(JdbcTemplate jdbc, Contracts contracts, DueDays days, Proxying proxying) {
		this.jdbc = jdbc;
		this.contracts = contracts;
		this.days = days;
		this.proxying = proxying;
	}

	WorkCounts of(Actor actor) {
		OffsetDateTime today = days.today();
		Sql tally = Sql
			.of("select kind, held, count(*), sum(case when due_at < ? then 1 else 0 end), "
					+ "sum(case when due_at >= ? and due_at < ? then 1 else 0 end) from (", today, today,
					days.tomorrow())
			.then(Sql.join(" union ", boxes(actor)))
			.then(") b group by kind, held");
		return summed(jdbc.query(tally.text(), (row, index) -> new Line(row.getString(1), row.getInt(2) == 1,
				row.getInt(3), row.getInt(4), row.getInt(5)), tally.values()));
	}

	private List<Sql> boxes(Actor actor) {
		List<Sql> boxes = new ArrayList<>();
		boxes.add(Sql.of("(select id, kind, due_at, 1 as held from work_item where held_by = ? "
				+ "order by due_at, id limit ?)", actor.account(), WorkCounts.LARGEST));
		Set<String> crowded = crowded(actor.holders());
		for (String holder : actor.holders()) {
			if (crowded.contains(holder)) {
				contracts.kinds().forEach(kind -> boxes.add(offers(holder, Sql.of(" and kind = ?", kind))));
			}
			else {
				boxes.add(offers(holder, Sql.of("")));
			}
		}
		proxying.of(actor).forEach(standIn -> boxes.addAll(inPlaceOf(standIn)));
		return boxes;
	}

	/** The names under which more is offered than one box takes. */
	private Set<String> crowded(Set<String> holders) {
		List<Sql> boxes = holders.stream()
			.map(holder -> Sql.of("(select holder from work_offer where holder = ? and is_open = true limit ?)", holder,
					WorkCounts.LARGEST + 1))
			.toList();
		Sql fullest = Sql.of("select holder from (")
			.then(Sql.join(" union all ", boxes))
			.then(") b group by holder having count(*) > ?", WorkCounts.LARGEST);
		return Set.copyOf(jdbc.queryForList(fullest.text(), String.class, fullest.values()));
	}

	private static List<Sql> inPlaceOf(StandIn standIn) {
		Sql covered = WorkFilters.covered(standIn);
		List<Sql> boxes = new ArrayList<>();
		boxes.add(Sql
			.of("(select w.id, w.kind, w.due_at, 1 as held from work_item w where w.held_by = ?",
					standIn.absent().account())
			.then(covered)
			.then(" order by w.due_at, w.id limit ?)", WorkCounts.LARGEST));
		standIn.absent()
			.holders()
			.forEach(holder -> boxes.add(Sql
				.of("(select w.id, w.kind, w.due_at, 1 as held from work_offer o join work_item w on w.id = o.task_id "
						+ "where o.holder = ? and o.is_open = true", holder)
				.then(covered)
				.then(" order by o.due_at, o.task_id limit ?)", WorkCounts.LARGEST)));
		return boxes;
	}

	private static Sql offers(String holder, Sql kind) {
		return Sql
			.of("(select task_id as id, kind, due_at, 0 as held from work_offer where holder = ? and is_open = true",
					holder)
			.then(kind)
			.then(" order by due_at, task_id limit ?)", WorkCounts.LARGEST);
	}

	private static WorkCounts summed(List<Line> lines) {
		var byKind = new TreeMap<String, Count>();
		for (Line line : lines) {
			byKind.merge(line.kind(), new Count(line.kind(), line.open(), line.late(), line.today()), WorkTally::sum);
		}
		List<Count> counts = byKind.values().stream().toList();
		int all = bounded(counts.stream().mapToInt(Count::open).sum());
		int late = bounded(counts.stream().mapToInt(Count::late).sum());
		int mine = bounded(lines.stream().filter(Line::held).mapToInt(Line::open).sum());
		int groups = bounded(lines.stream().filter(line -> !line.held()).mapToInt(Line::open).sum());
		return new WorkCounts(counts, all, late, mine, groups);
	}

	private static Count sum(Count one, Count other) {
		return new Count(one.kind(), bounded(one.open() + other.open()), bounded(one.late() + other.late()),
				bounded(one.today() + other.today()));
	}

	private static int bounded(int count) {
		return Math.min(count, WorkCounts.LARGEST);
	}

	/** What one kind amounts to, among those held or those offered. */
	private record Line(String kind, boolean held, int open, int late, int today) {
	}

}
