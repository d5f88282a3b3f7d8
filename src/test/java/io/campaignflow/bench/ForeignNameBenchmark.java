package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.prereview.names.NameTrial;
import io.campaignflow.prereview.names.NameTrial.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * How many names of units from elsewhere are found in texts, among those of the region.
 */
@BenchTest
class ForeignNameBenchmark {

	private static final double BAR = 0.98;

	private static final int TEXTS = 100;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	OrgUnits units;

	@Test
	void namesOfTheWholeRegionAreFound() {
		NameTrial trial = beans.createBean(NameTrial.class);
		trial.run(units.get("150203"), 5, 1);
		long from = System.nanoTime();
		Outcome outcome = trial.run(units.get("150203"), TEXTS, 2);
		Figures.print("PR", "names in one text", "ms", List.of((System.nanoTime() - from) / 1e6 / TEXTS));
		Figures.print("PR", "foreign names found ÷ planted, bar 0.98", "", List.of(outcome.share()));
		Figures.print("PR", "true ÷ told", "", List.of(outcome.right()));
		assertThat(outcome.share()).as("missed %s", outcome.missed()).isGreaterThanOrEqualTo(BAR);
	}

}
