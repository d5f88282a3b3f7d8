package io.campaignflow.progress;

import io.campaignflow.organisation.OrgUnit;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a campaign with plans by rows, at all stages and on all days, some returned, and
 * has everything counted. For measuring; nothing else makes plans without their process.
 */
public final class ProgressLoad {

	private static final String PLAN = """
			insert into plan (id, campaign_id, unit_code, unit_path, unit_level, kind, discriminator, title, status, urgency,
			round, revision, version, parent_unit, due_at, opened_at, approved_at)
			values (?, ?, ?, ?, ?, 'UNIT', '', ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)""";

	private static final String REVIEW = """
			insert into review (plan_id, scored, steps, next_step, waiting, place, together)
			values (?, false, ?, ?, '[]', ?, false)""";

	private static final String OPINION = """
			insert into review_opinion (id, plan_id, round, step_idx, visit, step_title, account, name, decision, grounds,
			comments, given_at) values (?, ?, ?, 0, 1, ?, 'office.15', '办公室', 'RETURN', '["NOT_OPERABLE"]', '[]', ?)""";

	private static final String[] STATUSES = { "DRAFTING", "SIGNING", "IN_REVIEW", "IN_REVIEW", "RETURNED", "APPROVED",
			"APPROVED", "APPROVED", "APPROVED" };

	private static final List<String> STEPS = List.of("督导组", "活动办公室", "联系领导", "上级督导组");

	private static final String ROUTE = IntStream.range(0, STEPS.size())
		.mapToObj((n) -> """
				{"id":%d,"route":{"title":"%s","titleEn":"","role":"OFFICE","whose":"PARENT","mode":"ANY","share":0,\
				"workingDays":3,"remindDays":1,"escalateDays":1,"askOnce":false},"visit":1,"state":"AHEAD",\
				"candidates":[],"leftToOffice":false,"since":null,"pending":[],"added":null}""".formatted(n,
				STEPS.get(n)))
		.collect(Collectors.joining(",", "[", "]"));

	private final JdbcTemplate jdbc;

	private final ProgressFold fold;

	private final Random random = new Random(11);

	ProgressLoad(JdbcTemplate jdbc, ProgressFold fold) {
		this.jdbc = jdbc;
		this.fold = fold;
	}

	/** One plan for each of these units. */
	public void plans(String campaign, List<OrgUnit> units) {
		List<Object[]> plans = new ArrayList<>();
		List<Object[]> reviews = new ArrayList<>();
		List<Object[]> opinions = new ArrayList<>();
		for (OrgUnit unit : units) {
			String id = UUID.randomUUID().toString();
			String status = STATUSES[random.nextInt(STATUSES.length)];
			boolean approved = status.equals("APPROVED");
			int next = approved ? STEPS.size() : status.equals("IN_REVIEW") ? random.nextInt(STEPS.size()) : 0;
			int round = 1 + random.nextInt(3);
			OffsetDateTime at = OffsetDateTime.now().minusDays(random.nextInt(30));
			plans.add(new Object[] { id, campaign, unit.code(), unit.path(), unit.level().name(), unit.name() + "实施方案",
					status, approved ? 2 : 0, round, round, unit.parentCode(),
					LocalDate.now().plusDays(random.nextInt(20) - 4), at, approved ? at : null });
			reviews.add(new Object[] { id, ROUTE, next, next + 1 });
			IntStream.range(1, round)
				.forEach((n) -> opinions
					.add(new Object[] { UUID.randomUUID().toString(), id, n, STEPS.get(0), at.minusDays(n) }));
		}
		jdbc.batchUpdate(PLAN, plans);
		jdbc.batchUpdate(REVIEW, reviews);
		jdbc.batchUpdate(OPINION, opinions);
	}

	/** Counts everything, as after an upgrade. */
	public void count() {
		jdbc.update("insert into progress_touched (subject, subject_id) select 'PLAN', id from plan");
		jdbc.update("""
				insert into progress_touched (subject, subject_id)
				select 'ITEM', id from rectification_item where closed_at is not null""");
		do {
			fold.catchUp();
			fold.fold();
		}
		while (jdbc.queryForObject("select count(*) from progress_touched", Long.class) > 0);
	}

}
