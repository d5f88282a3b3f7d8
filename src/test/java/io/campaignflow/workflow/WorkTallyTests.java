package io.campaignflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.WorkCounts.Count;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Counters of somebody to whom more is offered than is counted one by one. */
@CampaignFlowTest
@Transactional
class WorkTallyTests {

	private static final String CROWDED = "DRAFTER@tallied.1";

	private static final String QUIET = "DRAFTER@tallied.2";

	@Autowired
	private Tasks tasks;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void manyTasksOfOneKindDoNotHideTheFewOfAnother() {
		OffsetDateTime late = OffsetDateTime.now().minusDays(9);
		offer(CROWDED, "draft-plan", WorkCounts.LARGEST + 7, late);
		offer(CROWDED, "review-plan", 2, late.plusYears(1));
		offer(QUIET, "review-plan", 3, late.plusYears(1));

		WorkCounts counts = tasks.counts(new Actor("tallied", "", Set.of(CROWDED, QUIET)));

		assertThat(counts.byKind()).containsExactly(new Count("draft-plan", WorkCounts.LARGEST, WorkCounts.LARGEST, 0),
				new Count("review-plan", 5, 0, 0));
		assertThat(counts.groups()).isEqualTo(WorkCounts.LARGEST);
	}

	@Test
	void aTaskOfferedUnderTwoNamesIsCountedOnce() {
		offer(QUIET, "review-plan", 2, OffsetDateTime.now().plusYears(1));
		jdbc.update("insert into work_offer select task_id, ?, is_open, kind, due_at, soon_at from work_offer "
				+ "where holder = ?", CROWDED, QUIET);
		assertThat(tasks.counts(new Actor("tallied", "", Set.of(CROWDED, QUIET))).all()).isEqualTo(2);
	}

	private void offer(String holder, String kind, int tasks, OffsetDateTime due) {
		jdbc.batchUpdate(
				"insert into work_offer (task_id, holder, is_open, kind, due_at, soon_at) values (?, ?, true, ?, ?, ?)",
				IntStream.range(0, tasks)
					.mapToObj(nth -> new Object[] { holder + kind + nth, holder, kind, due, due })
					.toList());
	}

}
