package io.campaignflow.assessment;

import java.util.List;

/**
 * The sheet of one unit for one year: a line a criterion, and the points in all (of 100).
 * Where there is nothing to judge by, a criterion is left out and the others count more;
 * {@code total} is null where there is nothing at all.
 */
public record AssessmentSheet(String unitCode, String unitName, int year, Weights weights, List<Line> lines,
		Double total) {

	public AssessmentSheet {
		lines = List.copyOf(lines);
	}

	/**
	 * @param weight points the criterion can bring
	 * @param share what was earned of it, 0 to 1; null where there is nothing to judge by
	 * @param points what it brings, to one decimal; null as before
	 * @param facts what it was judged by
	 */
	public record Line(Criterion criterion, int weight, Double share, Double points, List<Fact> facts) {

		public Line {
			facts = List.copyOf(facts);
		}

		static Line of(Criterion criterion, int weight, List<Fact> facts) {
			if (facts.isEmpty()) {
				return new Line(criterion, weight, null, null, facts);
			}
			double share = facts.stream().mapToDouble(Fact::share).average().orElse(0);
			return new Line(criterion, weight, share, tenths(weight * share), facts);
		}

	}

	static AssessmentSheet of(String unitCode, String unitName, int year, Weights weights, List<Line> lines) {
		List<Line> judged = lines.stream().filter((line) -> line.share() != null).toList();
		int possible = judged.stream().mapToInt(Line::weight).sum();
		double earned = judged.stream().mapToDouble((line) -> line.weight() * line.share()).sum();
		return new AssessmentSheet(unitCode, unitName, year, weights, lines,
				(possible == 0) ? null : tenths(earned * Weights.ALL / possible));
	}

	private static double tenths(double points) {
		return Math.round(points * 10) / 10.0;
	}

}
