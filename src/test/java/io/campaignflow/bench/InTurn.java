package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Milliseconds of the same checks against the texts kept first and against all, one after
 * the other in turn, so that what else the machine does weighs on both alike.
 */
record InTurn(List<Double> few, List<Double> many) {

	private static final double BAR_MS = 2_000;

	private static final double BAR_RATIO = 3;

	static InTurn of(int turns, FirstPrints first, Supplier<List<Double>> checks) {
		InTurn times = new InTurn(new ArrayList<>(), new ArrayList<>());
		for (int turn = 0; turn < turns; turn++) {
			times.few.addAll(first.only(checks));
			times.many.addAll(checks.get());
		}
		return times;
	}

	void print(String what) {
		Figures.print("PR", what + " against 1,000", "ms", few);
		Figures.print("PR", what + " against 100,000, bar 2,000", "ms", many);
		Figures.print("PR", what + " against 100,000 ÷ against 1,000, bar 3", "", List.of(ratio()));
	}

	void hold() {
		assertThat(ratio()).isLessThanOrEqualTo(BAR_RATIO);
		assertThat(many).allSatisfy((ms) -> assertThat(ms).isLessThanOrEqualTo(BAR_MS));
	}

	private double ratio() {
		return Figures.median(many) / Figures.median(few);
	}

}
