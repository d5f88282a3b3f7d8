package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresDatabase;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.launch.Launches;
import io.campaignflow.launch.events.LaunchEvent.PlansOpened;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkQuery;
import io.campaignflow.workflow.WorkQuery.View;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * P3, P4 and P6: the same decision and the same inbox at a thousand open plans and at a
 * hundred thousand, which seven launches over the whole region open; plans opened a
 * second by these launches ÷ the bare engine's starts.
 */
@BenchTest
@Import(GrowthBenchmark.Opened.class)
class GrowthBenchmark {

	private static final int LAUNCHES = 7;

	@Autowired
	Campaigns campaigns;

	@Autowired
	OrgUnits units;

	@Autowired
	Plans plans;

	@Autowired
	UnitPlans unitPlans;

	@Autowired
	Tasks tasks;

	@Autowired
	People people;

	@Autowired
	Launches launches;

	@Autowired
	Opened opened;

	private BenchCampaigns bench;

	private PlanDriver product;

	@Test
	void fromAThousandPlansToAHundredThousand() throws Exception {
		bench = new BenchCampaigns(campaigns, people);
		product = new ProductDriver(bench, units, plans, unitPlans, tasks, people);
		launch(Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP);
		DecisionRate.of(product, 1, 40);
		inbox();
		double decisionBefore = decision();
		double inboxBefore = inbox();
		double bareStarts = bareStarts();
		List<Double> rates = new ArrayList<>();
		for (int launch = 0; launch < LAUNCHES; launch++) {
			rates.add(launch(Level.values()));
		}
		Figures.print("P6", "bare engine, starts on four threads", "1/s", List.of(bareStarts));
		Figures.print("P6", "plans opened by launches of the region", "1/s", rates);
		Figures.print("P6", "plans opened ÷ bare starts, bar 0.6", "",
				rates.stream().map(rate -> rate / bareStarts).toList());
		Figures.print("P6", "last launch ÷ first launch (linear: 1)", "",
				List.of(rates.get(LAUNCHES - 1) / rates.get(0)));
		double decisionAfter = decision();
		Figures.print("P3", "one decision at 100,000 open plans ÷ at 1,000, bar 1.5", "",
				List.of(decisionAfter / decisionBefore));
		double inboxAfter = inbox();
		Figures.print("P4", "inbox and counts at 100,000 open tasks", "ms", List.of(inboxAfter));
		Figures.print("P4", "inbox and counts at 100,000 ÷ at 1,000, bar 2", "", List.of(inboxAfter / inboxBefore));
		assertThat(rates).hasSize(LAUNCHES);
	}

	/** Plans a second of one launch, from the confirmation to the last plan. */
	private double launch(Level... levels) throws Exception {
		String campaign = bench.create();
		launches.propose(bench.office(), campaign);
		String task = tasks.openOf(campaign).get(0).id();
		long from = System.nanoTime();
		tasks.complete(bench.office(), task,
				Map.of("decision", "LAUNCH", "levels", Arrays.stream(levels).map(Level::name).toList()));
		PlansOpened done = opened.events.poll(15, TimeUnit.MINUTES);
		return done.created() * 1e9 / (System.nanoTime() - from);
	}

	/** Median milliseconds of a decision. */
	private double decision() {
		return Figures.median(IntStream.range(0, 30)
			.mapToObj(plan -> product.carry(product.open()) / 1e6 / PlanDriver.DECISIONS.size())
			.toList());
	}

	/**
	 * Median milliseconds of the first page of the inbox with its counters, for somebody
	 * in fifty groups.
	 */
	private double inbox() {
		Set<String> groups = IntStream.range(0, 50)
			.mapToObj(n -> "DRAFTER@" + (150100 + n))
			.collect(Collectors.toSet());
		groups.add("DRAFTER@150203");
		Actor actor = new Actor("drafter.150203", "", groups);
		return Figures.median(IntStream.range(0, 60).mapToObj(n -> {
			long from = System.nanoTime();
			tasks.list(actor, WorkQuery.of(View.MINE), PageQuery.of(0, 20));
			tasks.counts(actor);
			return (System.nanoTime() - from) / 1e6;
		}).toList());
	}

	private double bareStarts() throws Exception {
		try (RawEngine engine = new RawEngine(PostgresDatabase.newDatabase())) {
			PlanDriver raw = new RawDriver(engine);
			startAll(raw, 500);
			return Figures.median(List.of(startAll(raw, 2000), startAll(raw, 2000), startAll(raw, 2000)));
		}
	}

	private static double startAll(PlanDriver raw, int plans) {
		long from = System.nanoTime();
		List<Thread> threads = IntStream.range(0, 4)
			.mapToObj(thread -> new Thread(() -> IntStream.range(0, plans / 4).forEach(n -> raw.open())))
			.toList();
		threads.forEach(Thread::start);
		threads.forEach(GrowthBenchmark::join);
		return plans * 1e9 / (System.nanoTime() - from);
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Hears when a launch has opened all its plans. */
	@TestConfiguration
	static class Opened {

		final BlockingQueue<PlansOpened> events = new LinkedBlockingQueue<>();

		@TransactionalEventListener
		void on(PlansOpened event) {
			events.add(event);
		}

	}

}
