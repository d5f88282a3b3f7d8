package io.campaignflow.assessment;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What counts how much, 100 points in all. {@code unitCode} is whose office set it; null
 * of unit, account and moment, and version 0: nobody did, the usual points hold.
 */
public record Weights(String unitCode, int version, Map<Criterion, Integer> points, String setBy, Instant setAt) {

	static final int ALL = 100;

	public Weights {
		points = Map.copyOf(points);
	}

	/** Those that hold where no office has set any. */
	public static Weights usual() {
		Map<Criterion, Integer> points = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			points.put(criterion, criterion.usual());
		}
		return new Weights(null, 0, points, null, null);
	}

	public int of(Criterion criterion) {
		return points.getOrDefault(criterion, 0);
	}

	/**
	 * @throws BusinessRuleViolation with everything that is wrong with them
	 */
	static void requireSound(Map<Criterion, Integer> points) {
		List<Violation> faults = new ArrayList<>();
		for (Criterion criterion : Criterion.values()) {
			Integer given = points.get(criterion);
			if (given == null || given < 0 || given > ALL) {
				faults.add(Violation.of(criterion.name(), "assessment-points-range"));
			}
		}
		int sum = points.values().stream().mapToInt((given) -> (given == null) ? 0 : given).sum();
		if (faults.isEmpty() && sum != ALL) {
			faults.add(Violation.of("sum", "assessment-points-sum", sum));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("assessment-weights-faulty", faults);
		}
	}

}
