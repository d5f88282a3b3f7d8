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
 * against the first thousand of them, in turn: copied passages alone, and the whole
 * report as a submission gets it; what keeping texts takes up, and how well copies are
 * found among them, way by way. All is printed before the first bar is held.
 */
@BenchTest
class PreReviewBenchmark {

	private static final int FEW = 1_000;

	private static final int MANY = 100_000;

	/** Rounds of a thousand and of a hundred thousand in turn. */
	private static final int TURNS = 2;

	private static final int SOURCES = 12;

	/** Times each source is checked: as a copy, as a third of one, as none. */
	private static final int ROUNDS = 3;

	/**
	 * Texts copied in each way: some five hundred passages in the ways that take a share.
	 */
	private static final int COPIED = 40;

	private static final int REPORTS = 12;

	/** What checks keep must not grow with what is kept in the database. */
	private static final double BAR_KEPT_MB = 32;

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
		List<Loaded> sources = load.upTo(FEW, earlier, everywhere).subList(0, SOURCES);
		int lastOfFew = jdbc.queryForObject("select max(id) from prereview_text", Integer.class);
		List<Loaded> last = loadTheRest(load, earlier, everywhere);
		FirstPrints first = new FirstPrints(jdbc, lastOfFew);
		trial.times(sources, ROUNDS);
		double kept = used();
		InTurn passages = InTurn.of(TURNS, first, () -> trial.times(sources, ROUNDS));
		kept = used() - kept;
		List<String> texts = trial.texts(sources, REPORTS);
		reports.times(load, campaign, units.get("150203"), texts);
		InTurn whole = InTurn.of(TURNS, first, () -> reports.times(load, campaign, units.get("150203"), texts));
		passages.print("passages of one text");
		whole.print("whole report of one text");
		Figures.print("PR", "memory kept by " + 2 * TURNS * SOURCES * ROUNDS + " checks", "MB", List.of(kept));
		Map<String, Result> results = trial.run(last.subList(0, COPIED));
		CopyFigures.print(results);
		CopyFigures.hold(results);
		assertThat(kept).isLessThanOrEqualTo(BAR_KEPT_MB);
		passages.hold();
		whole.hold();
	}

	private List<Loaded> loadTheRest(TextLoad load, String campaign, List<OrgUnit> everywhere) {
		long from = System.nanoTime();
		List<Loaded> last = load.upTo(MANY, campaign, everywhere);
		Figures.print("PR", "texts a second, loaded with their prints", "1/s",
				List.of((MANY - FEW) * 1e9 / (System.nanoTime() - from)));
		Figures.print("PR", "prints a text", "",
				List.of(jdbc.queryForObject("select count(*) from prereview_print", Double.class) / MANY));
		Figures.print("PR", "prints with their index, a text", "KB", List
			.of(jdbc.queryForObject("select pg_total_relation_size('prereview_print')", Double.class) / 1024 / MANY));
		return last;
	}

	/** Megabytes. */
	private static double used() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1048576.0;
	}

}
