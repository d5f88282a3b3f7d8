package io.campaignflow.progress;

import io.campaignflow.plan.Ground;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Opinions that sent plans of a level back: by ground and round (one opinion may name
 * several grounds), and by step.
 */
public record Returns(long total, List<OfGround> grounds, List<OfStep> steps) {

	/** {@code rounds}: the first, the second, the third and later ones. */
	public record OfGround(Ground ground, List<Long> rounds) {

		public long total() {
			return rounds.stream().mapToLong(Long::longValue).sum();
		}

	}

	/** {@code place} 0: steps that reviewers added. */
	public record OfStep(int place, String title, String titleEn, long returns) {
	}

	static Returns of(Tally tally, String level) {
		return new Returns(tally.sum(Figure.RETURN, level),
				Arrays.stream(Ground.values()).map((ground) -> ofGround(tally, level, ground)).toList(),
				tally.of(Figure.RETURN, level)
					.map(Returns::ofStep)
					.sorted(Comparator
						.comparingInt((OfStep each) -> (each.place() == 0) ? Integer.MAX_VALUE : each.place())
						.thenComparing(OfStep::title))
					.toList());
	}

	private static OfGround ofGround(Tally tally, String level, Ground ground) {
		return new OfGround(ground,
				IntStream.rangeClosed(1, FactFinder.LAST_ROUND)
					.mapToObj((round) -> tally.of(Figure.GROUND, level)
						.filter((each) -> each.getKey().place() == round && each.getKey().sort().equals(ground.name()))
						.mapToLong((each) -> each.getValue().times())
						.sum())
					.toList());
	}

	private static OfStep ofStep(Map.Entry<Cell, Amount> each) {
		Cell cell = each.getKey();
		return new OfStep(cell.place(), cell.step(), cell.stepEn(), each.getValue().times());
	}

}
