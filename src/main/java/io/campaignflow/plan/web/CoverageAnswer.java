package io.campaignflow.plan.web;

import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.plan.Coverage;
import io.campaignflow.plan.CoverageMatrix;
import java.util.List;
import java.util.stream.IntStream;

/** Requirements with their coverage in every submission, as REST shows them. */
record CoverageAnswer(List<Line> requirements) {

	/** One requirement. */
	record Line(String code, String title, RequirementKind kind, List<Cell> revisions) {
	}

	/** {@code revision} is 0 for the draft. */
	record Cell(int revision, Coverage coverage) {
	}

	static CoverageAnswer of(CoverageMatrix matrix) {
		return new CoverageAnswer(
				IntStream.range(0, matrix.requirements().size()).mapToObj((i) -> line(matrix, i)).toList());
	}

	private static Line line(CoverageMatrix matrix, int i) {
		var requirement = matrix.requirements().get(i);
		return new Line(requirement.code(), requirement.title(), requirement.kind(),
				matrix.rows().stream().map((row) -> new Cell(row.revision(), row.cells().get(i))).toList());
	}

}
