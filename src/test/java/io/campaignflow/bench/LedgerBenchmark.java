package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.Ledger;
import io.campaignflow.rectification.LedgerCampaign;
import io.campaignflow.rectification.LedgerLight;
import io.campaignflow.rectification.LedgerLoad;
import io.campaignflow.rectification.LedgerQuery;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
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
 * what of it stays in memory.
 */
@BenchTest
class LedgerBenchmark {

	private static final int FEW = 1_000;

	private static final int MANY = 100_000;

	private static final int ROUNDS = 40;

	private static final double BAR_MS = 20;

	private static final double BAR_RATIO = 2;

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
		load.upTo(FEW, campaign, everywhere);
		measure();
		Map<String, Double> few = measure();
		long from = System.nanoTime();
		load.upTo(MANY, campaign, everywhere);
		Figures.print("P4", "items a second, loaded with words, bands and tallies", "1/s",
				List.of((MANY - FEW) * 1e9 / (System.nanoTime() - from)));
		measure();
		Map<String, Double> many = measure();
		few.forEach((what, before) -> {
			Figures.print("P4", what + " at 100,000 items, bar 20", "ms", List.of(many.get(what)));
			Figures.print("P4", what + " ÷ at 1,000, bar 2", "", List.of(many.get(what) / before));
		});
		export();
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
		found.put("by rare words", list(region, query("1502", null, null, null, "昆都仑区取号机排队没有叫号")));
		found.put("likely duplicates in the region", median(() -> registering.duplicates(region, said("15"))));
		found.put("likely duplicates in a banner", median(() -> registering.duplicates(region, said("150203"))));
		return found;
	}

	private double list(Actor actor, LedgerQuery query) {
		return median(() -> ledger.read(actor, query, PageQuery.of(0, 20)));
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

	/** The whole ledger over HTTP, while another thread watches what stays in memory. */
	private void export() throws Exception {
		System.gc();
		long before = used();
		long[] most = { before };
		Thread watching = new Thread(() -> {
			while (!Thread.currentThread().isInterrupted()) {
				System.gc();
				most[0] = Math.max(most[0], used());
			}
		});
		watching.start();
		long from = System.nanoTime();
		long bytes = download();
		double seconds = (System.nanoTime() - from) / 1e9;
		watching.interrupt();
		watching.join();
		assertThat(bytes).isGreaterThan(1_000_000);
		Figures.print("P4", "export of the ledger while memory is watched", "row/s", List.of(MANY / seconds));
		Figures.print("P4", "export: most that stays in memory beside the rest", "MB",
				List.of((most[0] - before) / 1048576.0));
		from = System.nanoTime();
		download();
		Figures.print("P4", "export of the ledger", "row/s", List.of(MANY * 1e9 / (System.nanoTime() - from)));
	}

	private long download() throws IOException, InterruptedException {
		String who = Base64.getEncoder().encodeToString("office.15:demo-2026".getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest
			.newBuilder(
					URI.create("http://127.0.0.1:" + port + "/api/v1/rectification-items/export?campaign=" + campaign))
			.header("Authorization", "Basic " + who)
			.build();
		try (InputStream body = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
			return body.transferTo(OutputStream.nullOutputStream());
		}
	}

	private static long used() {
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private Actor person(String account) {
		return people.actor(account).orElseThrow();
	}

}
