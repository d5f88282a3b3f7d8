package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.prereview.CopiedText;
import io.campaignflow.prereview.copying.CopyTrial;
import io.campaignflow.prereview.copying.CopyTrial.Result;
import io.campaignflow.prereview.copying.TextLoad;
import io.campaignflow.prereview.copying.TextLoad.Loaded;
import io.campaignflow.prereview.copying.TrialCampaign;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The pre-review of one text against a hundred thousand others of 4,000 characters ÷
 * against a thousand: copied passages alone, and the whole report as a submission gets
 * it; what keeping texts takes up, and how well copies are found among them, way by way.
 */
@BenchTest
class PreReviewBenchmark {

	private static final int FEW = 1_000;

	private static final int MANY = 100_000;

	private static final int ROUNDS = 4;

	private static final int SOURCES = 12;

	/**
	 * Texts copied in each way: some five hundred passages in the ways that take a share.
	 */
	private static final int COPIED = 40;

	private static final int REPORTS = 24;

	/** Too little of a passage is left to come upon its source for sure; part of all. */
	private static final String ALL_AT_ONCE = "share, words, order and numbers";

	private static final double BAR_MS = 2_000;

	private static final double BAR_RATIO = 3;

	private static final double BAR_QUALITY = 0.95;

	private static final int BAR_INDEPENDENT = 10;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Campaigns campaigns;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@Autowired
	CopiedText copies;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void fromAThousandTextsToAHundredThousand() {
		String earlier = TrialCampaign.make(campaigns, people, "上一批主题活动");
		String campaign = TrialCampaign.make(campaigns, people, "主题活动");
		TextLoad load = beans.createBean(TextLoad.class);
		CopyTrial trial = new CopyTrial(copies, campaigns.get(campaign), units.get("150203"));
		WholeReports reports = beans.createBean(WholeReports.class);
		reports.begin();
		List<OrgUnit> everywhere = units.next(new UnitSelection("15", Set.of(Level.TOWNSHIP), Set.of()), null, 2_000);
		List<Loaded> few = load.upTo(FEW, earlier, everywhere);
		measure(trial, few);
		double before = Figures.median(measure(trial, few));
		double reportBefore = Figures.print("PR", "whole report of one text against 1,000", "ms",
				report(reports, load, trial, campaign, few));
		long from = System.nanoTime();
		List<Loaded> many = load.upTo(MANY, earlier, everywhere);
		Figures.print("PR", "texts a second, loaded with their prints", "1/s",
				List.of((MANY - FEW) * 1e9 / (System.nanoTime() - from)));
		Figures.print("PR", "prints a text", "",
				List.of(jdbc.queryForObject("select count(*) from prereview_print", Double.class) / MANY));
		Figures.print("PR", "prints with their index, a text", "KB", List
			.of(jdbc.queryForObject("select pg_total_relation_size('prereview_print')", Double.class) / 1024 / MANY));
		measure(trial, many);
		long memory = used();
		List<Double> after = measure(trial, many);
		Figures.print("PR", "memory kept after 48 checks", "MB", List.of((used() - memory) / 1048576.0));
		double median = Figures.print("PR", "passages of one text against 100,000, bar 2,000", "ms", after);
		Figures.print("PR", "passages against 100,000 ÷ against 1,000, bar 3", "", List.of(median / before));
		report(reports, load, trial, campaign, many);
		List<Double> reported = report(reports, load, trial, campaign, many);
		double report = Figures.print("PR", "whole report of one text against 100,000, bar 2,000", "ms", reported);
		Figures.print("PR", "whole report against 100,000 ÷ against 1,000, bar 3", "", List.of(report / reportBefore));
		Map<String, Result> results = trial.run(many.subList(0, COPIED));
		Result all = results.values().stream().reduce(Result::plus).orElseThrow();
		print(results, all);
		assertThat(reported).allSatisfy((ms) -> assertThat(ms).isLessThanOrEqualTo(BAR_MS));
		assertThat(report / reportBefore).isLessThanOrEqualTo(BAR_RATIO);
		assertThat(after).allSatisfy((ms) -> assertThat(ms).isLessThanOrEqualTo(BAR_MS));
		assertThat(median / before).isLessThanOrEqualTo(BAR_RATIO);
		assertThat(all.foundOfTaken()).isGreaterThanOrEqualTo(BAR_QUALITY);
		assertThat(all.rightOfTold()).isGreaterThanOrEqualTo(BAR_QUALITY);
		assertThat(results).allSatisfy(PreReviewBenchmark::holds);
	}

	private List<Double> report(WholeReports reports, TextLoad load, CopyTrial trial, String campaign,
			List<Loaded> sources) {
		return reports.times(load, campaign, units.get("150203"), trial.texts(sources.subList(0, SOURCES), REPORTS));
	}

	/** Milliseconds of each check: texts that took over much, some and nothing. */
	private static List<Double> measure(CopyTrial trial, List<Loaded> sources) {
		return trial.times(sources.subList(0, SOURCES), ROUNDS);
	}

	private static void print(Map<String, Result> results, Result all) {
		results.forEach((way, result) -> {
			if (result.taken() > 0) {
				Figures.print("PR", "passages found ÷ taken: " + way, "", List.of(result.foundOfTaken()));
				Figures.print("PR", "true ÷ told: " + way, "", List.of(result.rightOfTold()));
			}
			else {
				Figures.print("PR", "largest share told: " + way, "%", List.of((double) result.share()));
			}
		});
		Figures.print("PR", "passages found ÷ taken, all ways, bar 0.95", "", List.of(all.foundOfTaken()));
		Figures.print("PR", "true ÷ told, all ways, bar 0.95", "", List.of(all.rightOfTold()));
	}

	private static void holds(String way, Result result) {
		if (result.taken() == 0) {
			assertThat(result.share()).as(way).isLessThanOrEqualTo(BAR_INDEPENDENT);
			return;
		}
		assertThat(result.rightOfTold()).as(way).isGreaterThanOrEqualTo(BAR_QUALITY);
		if (!way.startsWith(ALL_AT_ONCE)) {
			assertThat(result.foundOfTaken()).as(way).isGreaterThanOrEqualTo(BAR_QUALITY);
		}
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
