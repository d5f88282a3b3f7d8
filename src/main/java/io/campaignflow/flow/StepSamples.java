package io.campaignflow.flow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.HdrHistogram.PackedHistogram;
import org.springframework.stereotype.Component;

/**
 * What steps take in a campaign, for trials: a hundred quantiles of working minutes a
 * step, of the whole campaign and one level of units. Kept for some minutes, since many
 * plans are looked at in one go.
 */
@Component
class StepSamples {

	private static final Duration KEPT = Duration.ofMinutes(5);

	/** A step that fewer than this share of plans met is none of the usual ones. */
	private static final double USUAL = 0.2;

	private final CellRepository cells;

	private final StepRepository steps;

	private final Clock clock;

	private final Map<String, Kept> kept = new ConcurrentHashMap<>();

	StepSamples(CellRepository cells, StepRepository steps, Clock clock) {
		this.cells = cells;
		this.steps = steps;
		this.clock = clock;
	}

	private record Kept(Instant at, Samples samples) {
	}

	/**
	 * @param quantiles by id of the step: 100 values, rising
	 * @param usual the steps plans of that level usually pass, in order
	 */
	record Samples(Map<String, long[]> quantiles, List<StepKey> usual) {
	}

	Samples of(String campaignId, String rootUnit, String level) {
		Instant now = clock.instant();
		return kept.compute(campaignId + "|" + rootUnit + "|" + level,
				(key, before) -> (before != null && before.at().plus(KEPT).isAfter(now)) ? before
						: new Kept(now, read(campaignId, rootUnit, level)))
			.samples();
	}

	private Samples read(String campaignId, String rootUnit, String level) {
		List<Cell> ofLevel = cells.of(campaignId, rootUnit)
			.stream()
			.filter((cell) -> cell.key().level().equals(level) && !cell.key().stepId().equals(StepKey.EVERY))
			.toList();
		Map<String, long[]> quantiles = new HashMap<>();
		ofLevel.forEach((cell) -> quantiles.put(cell.key().stepId(), quantiles(cell.minutes())));
		Map<String, StepKey> known = steps.of(quantiles.keySet());
		long most = ofLevel.stream().mapToLong(Cell::passages).max().orElse(0);
		return new Samples(quantiles,
				ofLevel.stream()
					.filter((cell) -> cell.passages() >= most * USUAL && isOfPlans(known.get(cell.key().stepId())))
					.map((cell) -> known.get(cell.key().stepId()))
					.sorted(Comparator.comparingInt(StepKey::place))
					.toList());
	}

	private static boolean isOfPlans(StepKey step) {
		return step != null && step.process().equals(Route.PLANS);
	}

	private static long[] quantiles(PackedHistogram minutes) {
		return LongStream.range(0, 100).map((n) -> minutes.getValueAtPercentile(n + 0.5)).toArray();
	}

}
