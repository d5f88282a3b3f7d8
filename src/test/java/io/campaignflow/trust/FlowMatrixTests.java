package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.flow.Counting;
import io.campaignflow.trust.Sight.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Every person against time and flow, the event log and the yearly assessment: figures,
 * lists, pages and files of a unit for whoever sees it, of exactly what lies below it,
 * and nothing of any other.
 */
@CampaignFlowTest
class FlowMatrixTests {

	private static final List<String> CALLS = List.of("", "/passages", "/plans", "/plans?which=MISSED", "/units",
			"/export", "/passages/export", "/plans/export", "/units/export");

	private static String campaign;

	private static List<Subject> plans;

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	@BeforeEach
	void setUp() {
		if (campaign != null) {
			return;
		}
		Journey journey = new Journey(beans);
		campaign = journey.campaign();
		plans = new ArrayList<>();
		String league = journey.open(campaign, "1502");
		journey.toReview(league);
		journey.approve(league);
		plans.add(new Subject("1502", league, null, true, Set.of(), null));
		String banner = journey.open(campaign, "150203");
		journey.toReview(banner);
		plans.add(new Subject("150203", banner, null, false, Set.of("GROUP@1502.1"), null));
		for (String unit : List.of("1505", "150502", "150203001", "150204")) {
			String plan = journey.open(campaign, unit);
			plans.add(new Subject(unit, plan, null, false, Set.of(), null));
		}
		beans.getAutowireCapableBeanFactory().createBean(Counting.class).now();
	}

	static Stream<Sight> people() {
		return Sight.PEOPLE.stream();
	}

	@ParameterizedTest
	@MethodSource("people")
	void figuresAndListsAreForWhoSeesTheUnit(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		for (String unit : Sight.UNITS.keySet()) {
			int expected = person.seesUnit(unit) ? 200 : 404;
			for (String call : CALLS) {
				String path = "/api/v1/flow" + call + (call.contains("?") ? "&" : "?") + "campaign=" + campaign
						+ "&unit=" + unit;
				assertThat(visitor.call(path).statusCode()).as("%s %s", person.account(), path).isEqualTo(expected);
			}
			String sheet = "/api/v1/assessments/" + unit + "?year=" + LocalDate.now().getYear();
			assertThat(visitor.call(sheet).statusCode()).as("%s %s", person.account(), sheet).isEqualTo(expected);
			String below = "/api/v1/assessments?unit=" + unit + "&year=" + LocalDate.now().getYear();
			assertThat(visitor.call(below).statusCode()).isEqualTo(expected);
			assertThat(visitor.call("/api/v1/assessments/" + unit + "/weights?level=VILLAGE").statusCode())
				.isEqualTo(expected);
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void figuresAreOfWhatLiesBelowTheUnit(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		for (String unit : Sight.UNITS.keySet().stream().filter(person::seesUnit).toList()) {
			JsonNode report = Visitor.json(visitor.call("/api/v1/flow?campaign=" + campaign + "&unit=" + unit));
			long below = plans.stream().filter((plan) -> Sight.UNITS.get(plan.unit()).contains(unit)).count();
			assertThat(report.path("conformance").path("plans").asLong()).as("%s, %s", person.account(), unit)
				.isEqualTo(below);
			JsonNode stays = Visitor
				.json(visitor.call("/api/v1/flow/passages?size=200&campaign=" + campaign + "&unit=" + unit));
			Set<String> units = new TreeSet<>();
			stays.path("items").forEach((stay) -> units.add(stay.path("unitCode").asText()));
			assertThat(units).allMatch((code) -> Sight.UNITS.get(code).contains(unit));
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void theLogHoldsThePlansThePersonSees(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		Set<String> seen = plans.stream()
			.filter(person::seesPlan)
			.map(Subject::plan)
			.collect(Collectors.toCollection(TreeSet::new));
		String csv = visitor.call("/api/v1/event-log/csv?kind=PLAN&campaign=" + campaign).body();
		Set<String> cases = csv.lines()
			.skip(1)
			.map((line) -> line.substring(0, line.indexOf(',')))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(cases).as(person.account()).isEqualTo(seen);
		String xes = visitor.call("/api/v1/event-log/xes?kind=PLAN&campaign=" + campaign).body();
		plans.forEach(
				(plan) -> assertThat(xes.contains("\"" + plan.plan() + "\"")).isEqualTo(seen.contains(plan.plan())));
	}

	@ParameterizedTest
	@MethodSource("people")
	void pagesFallBackToWhatThePersonSees(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		assertThat(visitor.signIn()).endsWith("/");
		for (String unit : Sight.UNITS.keySet()) {
			String page = visitor.get("/flow/passages?campaign=" + campaign + "&unit=" + unit).body();
			plans.stream()
				.filter((plan) -> page.contains("/plans/" + plan.plan() + "/"))
				.forEach((plan) -> assertThat(person.seesUnit(plan.unit()))
					.as("%s, plan of %s", person.account(), plan.unit())
					.isTrue());
			int expected = person.seesUnit(unit) ? 200 : 404;
			assertThat(visitor.get("/assessments/units/" + unit).statusCode()).isEqualTo(expected);
			assertThat(visitor.get("/assessments/units/" + unit + "/weights").statusCode()).isEqualTo(expected);
			assertThat(visitor.get("/flow/units/export?campaign=" + campaign + "&unit=" + unit).statusCode())
				.isEqualTo(expected);
		}
	}

}
