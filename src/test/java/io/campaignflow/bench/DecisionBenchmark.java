package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresDatabase;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Plans;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * P1: decisions a second through the whole product ÷ the bare engine, turn by turn in one
 * run.
 */
@BenchTest
class DecisionBenchmark {

	private static final int ROUNDS = 7;

	private static final int PLANS = 24;

	@Autowired
	Campaigns campaigns;

	@Autowired
	OrgUnits units;

	@Autowired
	Plans plans;

	@Autowired
	Tasks tasks;

	@Autowired
	People people;

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void decisionsThroughTheProduct(int threads) throws Exception {
		PlanDriver product = new ProductDriver(new BenchCampaigns(campaigns, people), units, plans, tasks, people);
		try (RawEngine engine = new RawEngine(PostgresDatabase.newDatabase())) {
			PlanDriver raw = new RawDriver(engine);
			warmUp(raw, product);
			List<Double> productRates = new ArrayList<>();
			List<Double> rawRates = new ArrayList<>();
			List<Double> ratios = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				rawRates.add(DecisionRate.of(raw, threads, PLANS / threads));
				productRates.add(DecisionRate.of(product, threads, PLANS / threads));
				ratios.add(productRates.get(round) / rawRates.get(round));
			}
			Figures.print("P1", "bare engine, " + threads + " thread(s)", "1/s", rawRates);
			Figures.print("P1", "product, " + threads + " thread(s)", "1/s", productRates);
			assertThat(Figures.print("P1", "product ÷ bare engine, " + threads + " thread(s), bar ≥ 0.9", "", ratios))
				.isPositive();
		}
	}

	private static void warmUp(PlanDriver raw, PlanDriver product) throws Exception {
		for (int round = 0; round < 3; round++) {
			DecisionRate.of(raw, 4, 8);
			DecisionRate.of(product, 4, 8);
		}
	}

}
