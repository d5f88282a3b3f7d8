package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.LedgerLoad;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.progress.ProgressLoad;
import io.campaignflow.trust.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * P5: the wall chart of the whole region, a plan for each of its 15,938 units and 100,000
 * items ÷ the chart of the same region with a tenth of that, over HTTP, in turns; and the
 * lists behind its numbers.
 */
@BenchTest
class ProgressBenchmark {

	private static final int ITEMS = 100_000;

	private static final int TENTH = 10;

	private static final int ROUNDS = 40;

	private static final double BAR_RATIO = 2;

	private static final double BAR_MS = 150;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Campaigns campaigns;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@LocalServerPort
	int port;

	@Test
	void theWholeRegionCostsWhatATenthOfItDoes() {
		BenchCampaigns made = new BenchCampaigns(campaigns, people);
		String tenth = made.create();
		String whole = made.create();
		List<OrgUnit> all = everywhere();
		LedgerLoad ledger = beans.createBean(LedgerLoad.class);
		timed("loaded", () -> {
			load(ledger, tenth, thinned(all), ITEMS / TENTH);
			load(ledger, whole, all, ITEMS);
		});
		timed("items counted", ledger::fold);
		timed("plans and closed items counted", beans.createBean(ProgressLoad.class)::count);
		ledger.settle();
		compare(tenth, whole);
	}

	private static void timed(String what, Runnable work) {
		long from = System.nanoTime();
		work.run();
		Figures.print("P5", what, "s", List.of((System.nanoTime() - from) / 1e9));
	}

	private void load(LedgerLoad ledger, String campaign, List<OrgUnit> some, int items) {
		beans.createBean(ProgressLoad.class).plans(campaign, some);
		ledger.counted(items, campaign, some);
	}

	private void compare(String tenth, String whole) {
		Visitor visitor = new Visitor(port, "leading.15", "demo-2026");
		visitor.signIn();
		double p95 = compare(visitor, "wall chart", "/progress?unit=15&campaign=", tenth, whole);
		compare(visitor, "list of plans", "/plans?kind=UNIT&reach=DUE&unit=15&campaign=", tenth, whole);
		compare(visitor, "list of returns", "/returns?unit=15&campaign=", tenth, whole);
		assertThat(p95).isLessThanOrEqualTo(BAR_MS);
	}

	/** In turns; gives the time of the region that few of its answers exceed. */
	private static double compare(Visitor visitor, String what, String address, String tenth, String whole) {
		List<Double> few = new ArrayList<>();
		List<Double> many = new ArrayList<>();
		for (int n = -ROUNDS / 2; n < ROUNDS; n++) {
			double small = milliseconds(visitor, address + tenth);
			double large = milliseconds(visitor, address + whole);
			if (n >= 0) {
				few.add(small);
				many.add(large);
			}
		}
		Figures.print("P5", what + " of a tenth of the region", "ms", few);
		double median = Figures.print("P5", what + " of the region", "ms", many);
		double p95 = many.stream().sorted().toList().get((int) (ROUNDS * 0.95) - 1);
		Figures.print("P5", "the same, p95, bar 150", "ms", List.of(p95));
		double ratio = median / Figures.median(few);
		Figures.print("P5", "region ÷ a tenth of it, bar 2", "", List.of(ratio));
		assertThat(ratio).as(what).isLessThanOrEqualTo(BAR_RATIO);
		return p95;
	}

	/** To the last byte, which comes with the first: the page is answered whole. */
	private static double milliseconds(Visitor visitor, String address) {
		long from = System.nanoTime();
		assertThat(visitor.get(address).statusCode()).isEqualTo(200);
		return (System.nanoTime() - from) / 1e6;
	}

	/** The same shape with a tenth of the units: all leagues and banners, few below. */
	private static List<OrgUnit> thinned(List<OrgUnit> all) {
		Predicate<OrgUnit> high = (unit) -> unit.level().compareTo(Level.COUNTY) <= 0;
		List<OrgUnit> low = all.stream().filter(high.negate()).toList();
		Stream<OrgUnit> some = Stream.iterate(0, (n) -> n < low.size(), (n) -> n + TENTH).map(low::get);
		return Stream.concat(all.stream().filter(high), some).toList();
	}

	private List<OrgUnit> everywhere() {
		List<OrgUnit> all = new ArrayList<>();
		UnitSelection region = new UnitSelection("15", Set.of(Level.values()), Set.of());
		String last = null;
		do {
			List<OrgUnit> next = units.next(region, last, 2_000);
			all.addAll(next);
			last = next.isEmpty() ? null : next.get(next.size() - 1).code();
		}
		while (last != null);
		return all;
	}

}
