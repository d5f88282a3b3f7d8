package io.campaignflow.review.process;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The decision tables themselves, without the engine around them. */
class ReviewRouteTableTests {

	private static final DmnEngine ENGINE = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	@Test
	void aCountysPlanTakesTheFourStepsOfTheReport() {
		assertThat(titles("review-route", "UNIT", "COUNTY", "DIVISION")).containsExactly("盟市督导组", "盟市活动办公室", "联系领导",
				"自治区督导组");
	}

	@Test
	void aPrefecturesPlanEndsWithTheWholeLeadingGroup() {
		assertThat(steps("review-route", "UNIT", "PREFECTURE", "DIVISION")).last()
			.satisfies(step -> assertThat(step).containsEntry("role", "LEADING")
				.containsEntry("whose", "PARENT")
				.containsEntry("mode", "ALL"));
	}

	@Test
	void aTownshipsThirdStepFallsBackToTheLeadingGroup() {
		assertThat(steps("review-route", "UNIT", "TOWNSHIP", "DIVISION").get(2))
			.containsEntry("whose", "CONTACT_LEADER")
			.containsEntry("role", "LEADING");
	}

	@Test
	void aVillagesPlanTakesTwoOffices() {
		assertThat(titles("review-route", "UNIT", "VILLAGE", "DIVISION")).containsExactly("苏木乡镇活动办公室", "旗县区活动办公室");
	}

	@Test
	void theBriefRouteIsShorterForACounty() {
		assertThat(titles("review-route-brief", "UNIT", "COUNTY", "DIVISION")).containsExactly("上级活动办公室", "联系领导");
	}

	@ParameterizedTest
	@MethodSource("combinations")
	void everyKindOfPlanAtEveryLevelHasACompleteRoute(String table, String kind, String level, String domain) {
		assertThat(steps(table, kind, level, domain)).isNotEmpty().allSatisfy(step -> {
			assertThat((String) step.get("title")).isNotBlank();
			Role.valueOf((String) step.get("role"));
			StepOwner.valueOf((String) step.get("whose"));
			boolean share = StepMode.valueOf((String) step.get("mode")) == StepMode.SHARE;
			assertThat(step.get("share") != null).isEqualTo(share);
			assertThat((Integer) step.get("workingDays")).isBetween(1, 10);
		});
	}

	static Stream<Arguments> combinations() {
		return Stream.of("review-route", "review-route-brief")
			.flatMap(table -> Stream.of(PlanKind.values())
				.flatMap(kind -> Stream.of(Level.values())
					.flatMap(
							level -> domains().map(domain -> Arguments.of(table, kind.name(), level.name(), domain)))));
	}

	private static Stream<String> domains() {
		return Stream.concat(Stream.of("DIVISION"), Stream.of(Domain.values()).map(Domain::name));
	}

	private static List<String> titles(String table, String kind, String level, String domain) {
		return steps(table, kind, level, domain).stream().map(step -> (String) step.get("title")).toList();
	}

	private static List<Map<String, Object>> steps(String table, String kind, String level, String domain) {
		InputStream file = Objects
			.requireNonNull(ReviewRouteTableTests.class.getResourceAsStream("/processes/review-route.dmn"));
		Map<String, Object> variables = Map.of("planKind", kind, "unitLevel", level, "unitDomain", domain);
		return ENGINE.evaluateDecisionTable(ENGINE.parseDecision(table, file), variables).getResultList();
	}

}
