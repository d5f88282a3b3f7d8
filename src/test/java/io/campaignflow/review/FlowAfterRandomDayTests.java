package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.flow.Counting;
import io.campaignflow.flow.Slowness;
import io.campaignflow.flow.StepSpeed;
import io.campaignflow.storage.Moments;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * After a day of mixed moves at random the figures of time and flow are what a plain
 * recount over the tasks and events gives.
 */
abstract class FlowAfterRandomDayTests {

	private static final long SEED = 20260315;

	private static final int MOVES = 1200;

	private static final String PROVINCE = ReviewScene.PROVINCE;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Slowness slowness;

	@Autowired
	WorkingTime time;

	/** A task as it lies in the table. */
	record Task(String campaign, String subject, String element, String kind, String step, Instant since, Instant until,
			Instant due, boolean late) {
	}

	@Test
	void figuresAreWhatAPlainRecountGives() {
		ReviewScene scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		Instant begun = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		RandomDay day = new RandomDay(scene, beans.createBean(RandomDay.Doors.class), SEED);
		try {
			for (int n = 0; n < MOVES; n++) {
				day.move();
			}
		}
		finally {
			day.end();
		}
		List<String> campaigns = jdbc.queryForList(
				"select distinct campaign_id from work_item where process = 'plan-approval' and created_at >= ?",
				String.class, Moments.stored(begun));
		Counting counting = beans.createBean(Counting.class).stretched(begun);
		assertThat(campaigns).as("plans of the day").hasSizeGreaterThan(8);
		long stays = campaigns.stream().mapToLong(this::stepsAreRight).sum();
		assertThat(stays).as("stays of the day").isGreaterThan(80);
		campaigns.forEach(this::wayBackToTheDraftIsRight);
		queuesAreRight();
		unitsThatMoveTakeTheirFiguresAlong(scene, counting);
	}

	/** A county goes to another city, and the school below it stays without it. */
	private void unitsThatMoveTakeTheirFiguresAlong(ReviewScene scene, Counting counting) {
		List<String> before = counting.figures(PROVINCE);
		assertThat(counting.figures(ReviewScene.OTHER_CITY)).isEmpty();
		scene.move("890101,试验县,8902,COUNTY,\n890101s,试验县第一中学,8901,COUNTY,SCHOOL\n");
		List<String> moved = counting.figures(PROVINCE);
		assertThat(counting.figures(ReviewScene.OTHER_CITY)).isNotEmpty();
		assertThat(counting.anew().figures(PROVINCE)).containsExactlyInAnyOrderElementsOf(moved);
		scene.move("890101,试验县,8901,COUNTY,\n890101s,试验县第一中学,890101,COUNTY,SCHOOL\n");
		assertThat(counting.figures(PROVINCE)).containsExactlyInAnyOrderElementsOf(before);
	}

	private long stepsAreRight(String campaign) {
		Map<String, List<long[]>> recounted = new TreeMap<>();
		for (List<Task> stay : stays(campaign)) {
			Instant until = stay.stream().map(Task::until).max(Instant::compareTo).orElseThrow();
			Task last = stay.stream().filter((one) -> one.until().equals(until)).findFirst().orElseThrow();
			recounted.computeIfAbsent(last.kind() + "|" + plain(last.step()), (step) -> new ArrayList<>())
				.add(new long[] { time.minutes(stay.get(0).since(), until), last.late() ? 1 : 0 });
		}
		String root = jdbc
			.queryForObject("select min(unit_path) from work_item where campaign_id = ?", String.class, campaign)
			.split("/")[1];
		List<StepSpeed> counted = slowness.steps(campaign, root, 100);
		assertThat(counted.stream().map((step) -> step.kind() + "|" + step.step()))
			.containsExactlyInAnyOrderElementsOf(recounted.keySet());
		for (StepSpeed step : counted) {
			List<long[]> stays = recounted.get(step.kind() + "|" + step.step());
			long[] minutes = stays.stream().mapToLong((one) -> one[0]).sorted().toArray();
			assertThat(step.passages()).isEqualTo(stays.size());
			assertThat(step.late()).isEqualTo(stays.stream().filter((one) -> one[1] == 1).count());
			assertThat(step.medianHours()).isCloseTo(hours(minutes, 0.5), within(hours(minutes, 0.5) * 0.01 + 0.06));
			assertThat(step.p90Hours()).isCloseTo(hours(minutes, 0.9), within(hours(minutes, 0.9) * 0.01 + 0.06));
		}
		return recounted.values().stream().mapToLong(List::size).sum();
	}

	private static double hours(long[] sorted, double share) {
		return sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)] / 60.0;
	}

	/** A step left to an office carries that behind its name. */
	private static String plain(String step) {
		return step.replaceFirst("（找不到审批人.*$", "");
	}

	/** Tasks of a step that were open together, put together pair by pair. */
	private List<List<Task>> stays(String campaign) {
		List<List<Task>> stays = new ArrayList<>();
		for (Task task : tasks(campaign)) {
			List<List<Task>> meets = stays.stream()
				.filter((stay) -> stay.stream().anyMatch((one) -> isSameStay(one, task)))
				.toList();
			List<Task> joined = meets.stream().flatMap(List::stream).collect(Collectors.toCollection(ArrayList::new));
			joined.add(task);
			stays.removeAll(meets);
			stays.add(joined);
		}
		stays.removeIf((stay) -> stay.stream().anyMatch((task) -> task.until() == null));
		return stays;
	}

	private static boolean isSameStay(Task one, Task other) {
		return one.subject().equals(other.subject()) && one.element().equals(other.element())
				&& one.step().equals(other.step()) && (one.until() == null || other.since().isBefore(one.until()))
				&& (other.until() == null || one.since().isBefore(other.until()));
	}

	private List<Task> tasks(String campaign) {
		return jdbc.query("""
				select * from work_item where campaign_id = ? and process = 'plan-approval' order by created_at, id""",
				(row, n) -> {
					Instant until = Moments.read(row, "completed_at");
					Instant due = Moments.read(row, "due_at");
					return new Task(campaign, row.getString("subject_id"), row.getString("element"),
							row.getString("kind"), row.getString("step"), Moments.read(row, "created_at"), until, due,
							until != null && until.isAfter(due));
				}, campaign);
	}

	/** Given back, returned or withdrawn: each is one way back to the draft. */
	private void wayBackToTheDraftIsRight(String campaign) {
		Long told = jdbc.queryForObject("""
				select count(*) from audit_entry e join plan p on p.id = e.subject_id and e.subject_type = 'plan'
				where p.campaign_id = ? and e.action in ('PlanGivenBack', 'PlanReturned', 'PlanWithdrawn')""",
				Long.class, campaign);
		Long counted = jdbc.queryForObject("""
				select coalesce(sum(t.items), 0) from flow_tally t join flow_way w on t.fact = concat('way:', w.id)
				join flow_step s on s.id = w.to_step
				where t.campaign_id = ? and s.kind = 'draft-plan' and t.unit_code =
				  (select min(unit_code) from flow_tally where campaign_id = ?)""", Long.class, campaign, campaign);
		assertThat(counted).isEqualTo(told);
	}

	private void queuesAreRight() {
		Long waiting = jdbc.queryForObject("""
				select count(distinct subject_id) from work_item where completed_at is null
				and process = 'plan-approval' and unit_path like '/89/%'""", Long.class);
		Long counted = jdbc.queryForObject("""
				select sum(q.waiting) from flow_queue q join flow_step s on s.id = q.step_id
				where q.unit_code = ? and s.process = 'plan-approval'""", Long.class, PROVINCE);
		assertThat(counted).isEqualTo(waiting);
	}

}
