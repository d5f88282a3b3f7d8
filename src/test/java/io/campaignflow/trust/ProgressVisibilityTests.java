package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * The wall chart against everybody: no figure, cell, list or export tells anything of a
 * unit outside what a person sees; what should never be asked is refused in words.
 */
@CampaignFlowTest
class ProgressVisibilityTests {

	private static final List<String> WAYS = List.of("/api/v1/progress", "/api/v1/progress/export", "/api/v1/returns");

	private static final List<String> PAGES = List.of("/progress", "/progress/wall", "/progress/export");

	/** Set up once for all people. */
	private static String campaign;

	@Autowired
	ApplicationContext beans;

	@LocalServerPort
	int port;

	@BeforeEach
	void plansOfTwoLeagues() {
		if (campaign == null) {
			Journey journey = new Journey(beans);
			campaign = journey.campaign();
			Sight.UNITS.keySet()
				.stream()
				.filter((unit) -> !unit.equals("15"))
				.forEach((unit) -> journey.open(campaign, unit));
			String returned = journey.open(campaign, "150205");
			journey.toReview(returned);
			journey.complete("supervisor.1502.2", returned,
					Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "comments",
							List.of(Map.of("section", "goals", "text", "请写明指标。")), "returnTo", "DRAFTER", "resubmit",
							"RUN_AGAIN"));
		}
	}

	static Stream<Sight> people() {
		return Sight.PEOPLE.stream();
	}

	@ParameterizedTest
	@MethodSource("people")
	void nobodySeesTheChartOfAUnitOutsideTheirOwn(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		visitor.signIn();
		for (String unit : Sight.UNITS.keySet()) {
			int expected = person.seesUnit(unit) ? 200 : 404;
			String of = "?campaign=" + campaign + "&unit=" + unit;
			WAYS.forEach((way) -> assertThat(visitor.call(way + of).statusCode())
				.as("%s, %s of %s", person.account(), way, unit)
				.isEqualTo(expected));
			PAGES.forEach((page) -> assertThat(visitor.get(page + of).statusCode())
				.as("%s, %s of %s", person.account(), page, unit)
				.isEqualTo(expected));
		}
	}

	@ParameterizedTest
	@MethodSource("people")
	void everyUnitNamedLiesWithinWhatThePersonSees(Sight person) {
		Visitor visitor = new Visitor(port, person.account(), "demo-2026");
		JsonNode chart = Visitor.json(visitor.call("/api/v1/progress?campaign=" + campaign));
		Set<String> named = new TreeSet<>();
		collect(chart, named);
		assertThat(named).isNotEmpty()
			.allSatisfy((unit) -> assertThat(visitor.call("/api/v1/units/" + unit).statusCode())
				.as("%s, %s", person.account(), unit)
				.isEqualTo(200));
	}

	/** Codes of units anywhere in an answer. */
	private static void collect(JsonNode node, Set<String> units) {
		for (String name : List.of("unit", "code")) {
			if (node.path(name).isTextual()) {
				units.add(node.path(name).asText());
			}
		}
		node.forEach((each) -> collect(each, units));
	}

	/** A league's figures leave out the other league's plan; the region's have both. */
	@ParameterizedTest
	@ValueSource(strings = { "office.1502", "office.1505", "office.15" })
	void figuresAreOfTheOwnSubtreeOnly(String account) {
		Visitor visitor = new Visitor(port, account, "demo-2026");
		JsonNode chart = Visitor.json(visitor.call("/api/v1/progress?campaign=" + campaign + "&level=COUNTY"));
		JsonNode banners = null;
		for (JsonNode level : chart.path("levels")) {
			banners = level.path("level").asText().equals("COUNTY") ? level : banners;
		}
		Map<String, Integer> expected = Map.of("office.1502", 3, "office.1505", 1, "office.15", 4);
		assertThat(banners.path("due").asInt()).isEqualTo(expected.get(account));
		int returns = account.equals("office.1505") ? 0 : 1;
		assertThat(banners.path("returns").asInt()).isEqualTo(returns);
		assertThat(Visitor.json(visitor.call("/api/v1/returns?campaign=" + campaign)).path("total").asInt())
			.isEqualTo(returns);
	}

	/** Of the region, a league, a banner, a township. */
	@ParameterizedTest
	@CsvSource({ "leading.15,15", "office.1502,1502", "head.150203,150203", "office.150203001,150203001" })
	void everyNumberIsTheLengthOfTheListBehindIt(String account, String unit) {
		Set<String> lists = new ChartNumbers(port, account).compare(campaign, unit);
		assertThat(lists).contains("/plans");
		if (unit.length() <= 4) {
			assertThat(lists).contains("/returns", "/groups/coverage");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "unit=%25", "unit=15'%20or%201=1--", "campaign=%00", "campaign=none", "level=GALAXY",
			"level=", "unit=15/1502", "unit=" })
	void whatMakesNoSenseIsRefusedInWords(String asked) {
		Visitor visitor = new Visitor(port, "office.1502", "demo-2026");
		visitor.signIn();
		for (String way : List.of("/api/v1/progress?" + asked, "/api/v1/returns?" + asked)) {
			understood(visitor.call(way));
		}
		understood(visitor.get("/progress?" + asked + "&view=NONE"));
		understood(visitor.get("/progress?" + asked));
		understood(visitor.get("/progress/wall?" + asked));
		understood(visitor.get("/returns?" + asked + "&round=x"));
		understood(visitor.get("/plans?" + asked + "&passed=x&light=PURPLE"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "' or 1=1 --", "%' or '%", "${7*7}" })
	void hostileWordsAreOnlyWords(String words) {
		String said = URLEncoder.encode(words, StandardCharsets.UTF_8);
		Visitor visitor = new Visitor(port, "office.1502", "demo-2026");
		visitor.signIn();
		JsonNode found = Visitor.json(visitor.call("/api/v1/returns?step=" + said));
		assertThat(found.path("total").asInt()).isZero();
		HttpResponse<String> page = visitor.get("/returns?step=" + said + "&unit=" + said);
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.body()).doesNotContain("<script>alert(1)");
	}

	/** A list may hold hostile words that others stored; a refusal has its own. */
	private static void understood(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as("%s: %s", answer.uri(), answer.body()).isIn(200, 400, 404, 422);
		if (answer.statusCode() != 200) {
			assertThat(answer.body()).doesNotContain("Exception", "java.lang", "SQL");
		}
	}

}
