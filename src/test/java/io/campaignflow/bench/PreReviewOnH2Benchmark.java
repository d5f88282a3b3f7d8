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
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * The pre-review of one text on H2, in a file as a small installation keeps it: against a
 * thousand texts of 4,000 characters and against twenty thousand.
 */
@SpringBootTest(
		properties = { "spring.datasource.url=jdbc:h2:file:./target/bench/${random.uuid}", "logging.level.root=WARN" })
@ActiveProfiles("test")
class PreReviewOnH2Benchmark {

	private static final int FEW = 1_000;

	private static final int MANY = 20_000;

	private static final int SOURCES = 12;

	private static final int ROUNDS = 3;

	private static final double BAR_MS = 2_000;

	private static final double BAR_RATIO = 3;

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

	@Test
	void fromAThousandTextsToTwentyThousand() {
		String earlier = TrialCampaign.make(campaigns, people, "上一批主题活动");
		String campaign = TrialCampaign.make(campaigns, people, "主题活动");
		TextLoad load = beans.createBean(TextLoad.class);
		CopyTrial trial = new CopyTrial(copies, campaigns.get(campaign), units.get("150203"));
		List<OrgUnit> all = units.next(new UnitSelection("15", Set.of(Level.TOWNSHIP, Level.COUNTY), Set.of()), null,
				2_000);
		List<Loaded> sources = load.upTo(FEW, earlier, all).subList(0, SOURCES);
		trial.times(sources, ROUNDS);
		double few = Figures.print("PR", "H2: passages of one text against 1,000", "ms", trial.times(sources, ROUNDS));
		long from = System.nanoTime();
		List<Loaded> last = load.upTo(MANY, earlier, all).subList(0, SOURCES);
		Figures.print("PR", "H2: texts a second, loaded with their prints", "1/s",
				List.of((MANY - FEW) * 1e9 / (System.nanoTime() - from)));
		trial.times(sources, ROUNDS);
		List<Double> times = trial.times(sources, ROUNDS);
		double many = Figures.print("PR", "H2: passages of one text against 20,000, bar 2,000", "ms", times);
		Figures.print("PR", "H2: against 20,000 ÷ against 1,000, bar 3", "", List.of(many / few));
		Map<String, Result> results = trial.run(last);
		CopyFigures.print(results);
		CopyFigures.hold(results);
		assertThat(times).allSatisfy((ms) -> assertThat(ms).isLessThanOrEqualTo(BAR_MS));
		assertThat(many / few).isLessThanOrEqualTo(BAR_RATIO);
	}

}
