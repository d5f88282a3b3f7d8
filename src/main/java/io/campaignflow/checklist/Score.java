package io.campaignflow.checklist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The points of a set of answers, and how they came about: {@code possible} is the sum of
 * what answered, scored items are worth, {@code obtained} what is left after deductions.
 */
public record Score(int obtained, int possible, List<Line> lines) {

	public Score {
		lines = List.copyOf(lines);
	}

	/**
	 * One item's part: what it is worth and what its answer cost; {@code answer} in words
	 * for options and figures, as stored for YES and NO.
	 */
	public record Line(String item, String text, int points, int deducted, String answer) {
	}

	/** In per cent with one decimal; null where nothing was scored. */
	public BigDecimal percent() {
		return (possible == 0) ? null
				: BigDecimal.valueOf(obtained)
					.multiply(BigDecimal.valueOf(100))
					.divide(BigDecimal.valueOf(possible), 1, RoundingMode.HALF_UP);
	}

	/** The lines that cost points. */
	public List<Line> deductions() {
		return lines.stream().filter(line -> line.deducted() > 0).toList();
	}

}
