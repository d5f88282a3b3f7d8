package io.campaignflow.assessment;

import io.campaignflow.assessment.AssessmentSheet.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sheet with the usual weights, of facts written down by hand. */
final class SheetOfKundulun {

	private SheetOfKundulun() {
	}

	static AssessmentSheet sheet(Map<Criterion, List<Fact>> facts) {
		Weights usual = Weights.usual();
		return AssessmentSheet.of("150203", "昆都仑区", 2026, usual,
				Stream.of(Criterion.values())
					.map((one) -> Line.of(one, usual.of(one), facts.getOrDefault(one, List.of())))
					.toList());
	}

}
