package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanNarrowing;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanReach;
import io.campaignflow.progress.ChartScene;
import io.campaignflow.progress.PlanFigures;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.progress.Recount;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The wall chart while people do anything in any order: every tile and every cell is what
 * a plain count over the tables says, whether the tallies were brought up to date or not.
 */
abstract class ChartAfterRandomDayTests {

	private static final long SEED = 20260312;

	private static final int MOVES = 240;

	private static final List<String> UNITS = List.of("89", "8901", "890101", "15", "1502", "150203");

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	JdbcTemplate jdbc;

	private ReviewScene scene;

	private ChartScene charts;

	private Recount recount;

	@Test
	void figuresAreWhatAPlainCountSays() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		charts = beans.createBean(ChartScene.class);
		recount = beans.createBean(Recount.class);
		RandomDay day = new RandomDay(scene, beans.createBean(RandomDay.Doors.class), SEED);
		try {
			for (int n = 1; n <= MOVES; n++) {
				day.move();
				if (n % 30 == 0) {
					compareEach(day);
				}
				if (n % 70 == 0) {
					charts.fold();
				}
			}
		}
		finally {
			day.end();
		}
		compareAllInOneCampaign();
	}

	private void compareEach(RandomDay day) {
		for (PlanOnItsWay plan : day.plans()) {
			String campaign = plan.view().campaignId();
			recount.compare(chart(campaign, plan.view().unitCode()));
			recount.compare(chart(campaign, plan.view().unitCode().substring(0, 2)));
		}
	}

	/**
	 * All plans of the day in one campaign, due on all kinds of days; counted anew by the
	 * repair.
	 */
	private void compareAllInOneCampaign() {
		String campaign = scene.campaign("15", "review-route", Level.values());
		List<String> ids = jdbc.queryForList("select id from plan where kind = 'UNIT' and discriminator = ''"
				+ " and (unit_code like '89%' or unit_code = '150203')", String.class);
		Random random = new Random(SEED);
		for (String id : ids) {
			LocalDate due = scene.today().plusDays(random.nextInt(12) - 6);
			jdbc.update("update plan set campaign_id = ?, discriminator = id, due_at = ? where id = ?", campaign, due,
					id);
		}
		jdbc.update(
				"insert into progress_touched (subject, subject_id) select 'PLAN', id from plan where campaign_id = ?",
				campaign);
		for (String unit : UNITS) {
			ProgressView chart = chart(campaign, unit);
			recount.compare(chart);
			chart.levels().forEach((figures) -> lists(chart, figures));
		}
		assertThat(chart(campaign, "890101").levels()).isNotEmpty();
		charts.fold();
		UNITS.forEach((unit) -> recount.compare(chart(campaign, unit)));
	}

	/** Every number is the total of the list behind it. */
	private void lists(ProgressView chart, PlanFigures figures) {
		assertThat(total(chart, figures, reach(figures, PlanReach.DUE))).isEqualTo(figures.due());
		assertThat(total(chart, figures, reach(figures, PlanReach.APPROVED))).isEqualTo(figures.approved());
		assertThat(total(chart, figures, inTime(figures, true))).isEqualTo(figures.inTime());
		assertThat(total(chart, figures, inTime(figures, false))).isEqualTo(figures.afterwards());
		assertThat(total(chart, figures, light(figures, PlanLight.LATE))).isEqualTo(figures.late());
		assertThat(total(chart, figures, light(figures, PlanLight.SOON))).isEqualTo(figures.soon());
		if (figures.level() == chart.level()) {
			chart.funnel()
				.forEach(
						(step) -> assertThat(
								total(chart, figures,
										new PlanNarrowing(PlanKind.UNIT, figures.level(), null, step.reach(),
												step.place(), null, null)))
							.as("list behind %s", step)
							.isEqualTo(step.plans()));
		}
	}

	private static PlanNarrowing reach(PlanFigures figures, PlanReach reach) {
		return new PlanNarrowing(PlanKind.UNIT, figures.level(), null, reach, null, null, null);
	}

	private static PlanNarrowing inTime(PlanFigures figures, boolean inTime) {
		return new PlanNarrowing(PlanKind.UNIT, figures.level(), null, null, null, inTime, null);
	}

	private static PlanNarrowing light(PlanFigures figures, PlanLight light) {
		return new PlanNarrowing(PlanKind.UNIT, figures.level(), light, null, null, null, null);
	}

	private long total(ProgressView chart, PlanFigures figures, PlanNarrowing narrowing) {
		PlanQuery query = new PlanQuery(chart.campaign().id(), chart.unit().code(), true, null, null, narrowing);
		return scene.plans().list(admin(), query, PageQuery.of(0, 1)).total();
	}

	private ProgressView chart(String campaign, String unit) {
		return charts.progress().of(admin(), new ProgressQuery(campaign, unit, null));
	}

	private Actor admin() {
		return scene.actor("admin");
	}

}
