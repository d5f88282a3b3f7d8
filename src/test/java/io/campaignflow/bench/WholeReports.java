package io.campaignflow.bench;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.PreReviewRun;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.prereview.copying.TextLoad;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Reports as a submission gets them: asked for, the text kept, read by every rule and
 * stored, each in its own transactions.
 */
class WholeReports {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	PreReviews reports;

	@Autowired
	JdbcTemplate jdbc;

	/** Nothing older is left to be walked through: only what is asked for is timed. */
	void begin() {
		beans.createBean(PreReviewRun.class).now();
	}

	/** Milliseconds from the question to the stored report, for each of these texts. */
	List<Double> times(TextLoad load, String campaign, OrgUnit unit, List<String> texts) {
		PreReviewRun work = beans.createBean(PreReviewRun.class);
		List<Double> times = new ArrayList<>();
		for (String text : texts) {
			String plan = load.unkept(campaign, unit, text);
			long from = System.nanoTime();
			reports.request(plan);
			work.now();
			times.add((System.nanoTime() - from) / 1e6);
			String state = jdbc.queryForObject("select state from prereview_report where plan_id = ?", String.class,
					plan);
			if (!"READY".equals(state)) {
				throw new IllegalStateException("no report on " + plan + " but " + state);
			}
		}
		return times;
	}

}
