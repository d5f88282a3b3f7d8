package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresDatabase;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.PersonalTokens;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.workflow.Tasks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * P1 and P2: decisions a second through the whole product, at its doors and over HTTP
 * with sign-in, ÷ the bare engine, turn by turn in one run. The bare engine completes
 * with the same answers as variables, without claiming.
 */
@BenchTest
class DecisionBenchmark {

	private static final int ROUNDS = 9;

	private static final int PLANS = 24;

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
	PersonalTokens tokens;

	@LocalServerPort
	int port;

	private ProductDriver doors;

	private HttpDriver http;

	@BeforeEach
	void drivers() {
		doors = new ProductDriver(new BenchCampaigns(campaigns, people), units, plans, unitPlans, tasks, people);
		Map<String, String> byAccount = new HashMap<>();
		for (String account : ProductDriver.PEOPLE) {
			byAccount.computeIfAbsent(account,
					key -> tokens.create(people.actor(key).orElseThrow(), "benchmark", 1).token());
		}
		http = new HttpDriver(doors, port, ProductDriver.PEOPLE.stream().map(byAccount::get).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	void decisionsThroughTheProduct(int threads) throws Exception {
		try (RawEngine engine = new RawEngine(PostgresDatabase.newDatabase())) {
			PlanDriver raw = new RawDriver(engine);
			warmUp(raw, doors, http);
			List<Double> rawRates = new ArrayList<>();
			List<Double> doorRatios = new ArrayList<>();
			List<Double> httpRatios = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				double bare = DecisionRate.of(raw, threads, PLANS / threads);
				rawRates.add(bare);
				doorRatios.add(DecisionRate.of(doors, threads, PLANS / threads) / bare);
				httpRatios.add(DecisionRate.of(http, threads, PLANS / threads) / bare);
			}
			Figures.print("P1", "bare engine, " + threads + " thread(s)", "1/s", rawRates);
			double atDoors = Figures.print("P1", "product ÷ bare engine, " + threads + " thread(s), bar 0.9", "",
					doorRatios);
			double overHttp = Figures.print("P2", "product over HTTP ÷ bare engine, " + threads + " thread(s), bar 0.6",
					"", httpRatios);
			assertThat(List.of(atDoors, overHttp)).allMatch(ratio -> ratio > 0);
		}
	}

	private static void warmUp(PlanDriver... drivers) throws Exception {
		for (int round = 0; round < 4; round++) {
			for (PlanDriver driver : drivers) {
				DecisionRate.of(driver, 4, 8);
			}
		}
	}

}
