package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerCampaign;
import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.ledger.LedgerLoad;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * P4 for the ledger: its list with figures, filters and likely duplicates at a hundred
 * thousand items ÷ at a thousand, over the whole region; its export in rows a second and
 * what of it stays in memory; how long changes of a mass load take to be folded.
 * <p>
 * Like is compared with like: of the first thousand, 150 lie in the banner that is asked
 * for, all with the common words, a third of them grave ones of leaders and a quarter
 * overdue, so that every filter but the rare words fills its page at both sizes, and
 * common words are counted up to “at least 100” at both.
 */
@BenchTest
class LedgerBenchmark {

	private static final int FEW = 1_000;

	private static final int MANY = 100_000;

	private static final String BANNER = "/15/1502/150203/";

	private static final int PAGE = 20;

	private static final int ROUNDS = 40;

	private static final int WARM_UPS = 3;

	private static final double BAR_MS = 20;

	private static final double BAR_RATIO = 2;

	private static final double BAR_FOLDING_S = 30;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Campaigns campaigns;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@Autowired
	Ledger ledger;

	@Autowired
	RegisteringByHand registering;

	@LocalServerPort
	int port;

	private String campaign;

	@Test
	void fromAThousandItemsToAHundredThousand() throws Exception {
		campaign = LedgerCampaign.make(campaigns, people);
		List<OrgUnit> everywhere = everywhere();
		LedgerLoad load = beans.createBean(LedgerLoad.class);
		load.startClose(everywhere.stream().filter((unit) -> unit.path().startsWith(BANNER)).toList());
		load.upTo(FEW, campaign, everywhere);
		load.fold();
		load.settle();
		warmUp();
		Map<String, Double> few = measure();
		long from = System.nanoTime();
		load.upTo(MANY, campaign, everywhere);
		Figures.print("P4", "items a second, loaded with words, bands and changes of tallies", "1/s",
				List.of((MANY - FEW) * 1e9 / (System.nanoTime() - from)));
		Figures.print("P4", "changes to be folded", "", List.of((double) load.changes()));
		from = System.nanoTime();
		load.fold();
		double folding = (System.nanoTime() - from) / 1e9;
		Figures.print("P4", "folded at once, bar 30", "s", List.of(folding));
		load.settle();
		warmUp();
		Map<String, Double> many = measure();
		few.forEach((what, before) -> {
			Figures.print("P4", what + " at 100,000 items, bar 20", "ms", List.of(many.get(what)));
			Figures.print("P4", what + " ÷ at 1,000, bar 2", "", List.of(many.get(what) / before));
		});
		ExportRate.measure(port, "/api/v1/rectification-items/export?campaign=" + campaign, "export of the ledger",
				MANY);
		assertThat(folding).isLessThan(BAR_FOLDING_S);
		assertThat(many).allSatisfy((what, ms) -> assertThat(ms).as(what).isLessThanOrEqualTo(BAR_MS));
		assertThat(many).allSatisfy(
				(what, ms) -> assertThat(ms / few.get(what)).as(what + " ÷ few").isLessThanOrEqualTo(BAR_RATIO));
		assertThat(ledger.counters(person("office.15"), LedgerQuery.everything()).total()).isGreaterThanOrEqualTo(MANY);
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

	/** What is compiled meanwhile is not to count for one size only. */
	private void warmUp() {
		for (int i = 0; i < WARM_UPS; i++) {
			measure();
		}
	}

	/** Median milliseconds by what was asked. */
	private Map<String, Double> measure() {
		Actor region = person("office.15");
		Map<String, Double> found = new LinkedHashMap<>();
		found.put("ledger and figures, region's office", list(region, query(null, null, null, null, null)));
		found.put("ledger and figures, a city's office",
				list(person("office.1502"), query(null, null, null, null, null)));
		found.put("ledger and figures, a banner's drafter",
				list(person("drafter.150203"), query(null, null, null, null, null)));
		found.put("one banner of the region", list(region, query("150203", null, null, null, null)));
		found.put("by stage", list(region, query(null, ItemStatus.VERIFYING, null, null, null)));
		found.put("grave ones of leaders",
				list(region, query(null, null, Severity.HIGH, ItemSource.INSTRUCTION, null)));
		found.put("overdue", list(region, light(LedgerLight.LATE)));
		found.put("by common words", list(region, query(null, null, null, null, "没有公示")));
		found.put("by common words, a city's office",
				list(person("office.1502"), query(null, null, null, null, "没有公示")));
		found.put("by rare words", list(region, query("1502", null, null, null, "昆都仑区取号机排队没有叫号")));
		found.put("likely duplicates in the region", median(() -> registering.duplicates(region, said("15"))));
		found.put("likely duplicates in a banner", median(() -> registering.duplicates(region, said("150203"))));
		return found;
	}

	private double list(Actor actor, LedgerQuery query) {
		if (query.unit() == null || query.text() == null) {
			assertThat(ledger.read(actor, query, PageQuery.of(0, PAGE)).page().items()).hasSize(PAGE);
		}
		return median(() -> ledger.read(actor, query, PageQuery.of(0, PAGE)));
	}

	private static double median(Runnable asked) {
		return Figures.median(IntStream.range(0, ROUNDS).mapToObj((n) -> {
			long from = System.nanoTime();
			asked.run();
			return (System.nanoTime() - from) / 1e6;
		}).toList());
	}

	private LedgerQuery query(String unit, ItemStatus status, Severity severity, ItemSource source, String text) {
		return new LedgerQuery(campaign, unit, (status == null) ? Set.of() : Set.of(status), severity, source, null,
				null, null, null, text);
	}

	private LedgerQuery light(LedgerLight light) {
		return new LedgerQuery(campaign, null, Set.of(), null, null, light, null, null, null, null);
	}

	private Registration said(String unit) {
		return new Registration(campaign, ItemSource.RESIDENT, null, unit, null, null, null, "昆都仑区取号机排队没有叫号",
				"昆都仑区取号机排队没有叫号，办事窗口长时间无人值守，群众意见很大。", null, null, List.of());
	}

	private Actor person(String account) {
		return people.actor(account).orElseThrow();
	}

}
