package io.campaignflow.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.LedgerCampaign;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plans change and are counted by several at once, while others read: nothing is counted
 * twice and nothing is forgotten.
 */
abstract class FoldingRaceTests {

	private static final int CHANGES = 60;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	OrgUnits units;

	@Autowired
	Campaigns campaigns;

	@Autowired
	People people;

	@Autowired
	Progress progress;

	@Autowired
	ProgressFold fold;

	@Test
	void whoeverCountsCountsOnce() throws Exception {
		String campaign = LedgerCampaign.make(campaigns, people);
		List<OrgUnit> townships = units.childrenOf(Set.of("150203"), 100);
		beans.createBean(ProgressLoad.class).plans(campaign, townships);
		List<String> plans = jdbc.queryForList("select id from plan where campaign_id = ?", String.class, campaign);
		jdbc.update(
				"insert into progress_touched (subject, subject_id) select 'PLAN', id from plan where campaign_id = ?",
				campaign);
		ExecutorService threads = Executors.newFixedThreadPool(5);
		List<Future<?>> running = new ArrayList<>();
		for (int n = 0; n < 2; n++) {
			Random random = new Random(n);
			running.add(threads.submit(() -> repeat(() -> change(plans.get(random.nextInt(plans.size())), random))));
			running.add(threads.submit(() -> repeat(fold::fold)));
		}
		running
			.add(threads.submit(() -> repeat(() -> assertThat(chart(campaign).plans().due()).isEqualTo(plans.size()))));
		for (Future<?> each : running) {
			each.get();
		}
		threads.shutdown();
		Recount recount = beans.createBean(Recount.class);
		recount.compare(chart(campaign));
		fold.fold();
		recount.compare(chart(campaign));
	}

	private static void repeat(Runnable what) {
		for (int n = 0; n < CHANGES; n++) {
			what.run();
		}
	}

	private void change(String plan, Random random) {
		boolean approved = random.nextBoolean();
		transaction.executeWithoutResult((status) -> {
			jdbc.update("update plan set status = ?, urgency = ?, approved_at = ? where id = ?",
					approved ? "APPROVED" : "SIGNING", approved ? 2 : 0, approved ? OffsetDateTime.now() : null, plan);
			jdbc.update("insert into progress_touched (subject, subject_id) values ('PLAN', ?)", plan);
		});
	}

	private ProgressView chart(String campaign) {
		return progress.of(people.actor("office.1502").orElseThrow(), new ProgressQuery(campaign, "150203", null));
	}

}
