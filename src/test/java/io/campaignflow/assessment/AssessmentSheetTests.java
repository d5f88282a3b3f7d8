package io.campaignflow.assessment;

import static io.campaignflow.assessment.SheetOfKundulun.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.assessment.AssessmentSheet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Points of a sheet, worked out by hand with the usual weights. */
class AssessmentSheetTests {

	/** Two of three plans in time: 20 × 2/3 = 13.3. */
	@Test
	void aLineBringsTheMeanOfItsFacts() {
		Line line = Line.of(Criterion.PLAN_ON_TIME, 20, facts(1, 1, 0));
		assertThat(line.points()).isEqualTo(13.3);
		assertThat(Line.of(Criterion.ROUNDS, 10, facts(0.75, 0.5)).points()).isEqualTo(6.3);
		assertThat(Line.of(Criterion.ROUNDS, 10, List.of()).points()).isNull();
	}

	/** (20 × 1 + 10 × ½ + 25 × ⅕) of 55 is 30 of 55: 54.5 of 100. */
	@Test
	void whatCannotBeJudgedIsLeftOutAndTheRestIsScaled() {
		AssessmentSheet sheet = sheet(Map.of(Criterion.PLAN_ON_TIME, facts(1), Criterion.ROUNDS, facts(0.5),
				Criterion.ITEMS_CLOSED, facts(1, 0, 0, 0, 0)));
		assertThat(sheet.total()).isEqualTo(54.5);
		assertThat(sheet.lines().get(Criterion.SATISFACTION.ordinal()).points()).isNull();
	}

	/**
	 * The sum is rounded once, not line by line: 20/3 + 10/3 + … of thirds is a third.
	 */
	@Test
	void thirdsAddUpToAThird() {
		assertThat(sheet(Stream.of(Criterion.values()).collect(Collectors.toMap((one) -> one, (one) -> facts(1, 0, 0))))
			.total()).isEqualTo(33.3);
	}

	@Test
	void whereThereIsNothingThereIsNoTotal() {
		assertThat(sheet(Map.of()).total()).isNull();
	}

	/** What weighs nothing is shown and changes nothing; alone it gives no total. */
	@Test
	void aLineWithoutWeightChangesNothing() {
		Weights only = new Weights("15", 1, Map.of(Criterion.ROUNDS, 100), "office.15", null);
		AssessmentSheet sheet = AssessmentSheet.of("150203", "昆都仑区", 2026, only,
				List.of(Line.of(Criterion.PLAN_ON_TIME, only.of(Criterion.PLAN_ON_TIME), facts(0)),
						Line.of(Criterion.ROUNDS, only.of(Criterion.ROUNDS), facts(0.75))));
		assertThat(sheet.total()).isEqualTo(75.0);
		assertThat(
				AssessmentSheet.of("150203", "昆都仑区", 2026, only, List.of(Line.of(Criterion.PLAN_ON_TIME, 0, facts(1))))
					.total())
			.isNull();
	}

	@Test
	void theUsualWeightsAreAHundred() {
		assertThat(Weights.usual().points().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
		Weights.requireSound(Weights.usual().points());
	}

	private static List<Fact> facts(double... shares) {
		List<Fact> facts = new ArrayList<>();
		for (double share : shares) {
			facts.add(new Fact("plan", "p", "子方案", share, "in-time", ""));
		}
		return facts;
	}

}
