package io.campaignflow.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slowest steps, for whoever shows them beside other figures. No visibility check.
 * Reads a row a step and level.
 */
@Service
@Transactional(readOnly = true)
public class Slowness {

	private final CellRepository cells;

	private final StepRepository steps;

	Slowness(CellRepository cells, StepRepository steps) {
		this.cells = cells;
		this.steps = steps;
	}

	/** Steps of plans of a unit and all below it, the slowest first. */
	public List<StepSpeed> steps(String campaignId, String unitCode, int limit) {
		Map<String, Cell> byStep = cells.of(campaignId, unitCode)
			.stream()
			.collect(Collectors.toMap((cell) -> cell.key().stepId(), (cell) -> cell, Cell::plus));
		byStep.remove(StepKey.EVERY);
		Map<String, StepKey> known = steps.of(byStep.keySet());
		return byStep.entrySet()
			.stream()
			.filter((each) -> known.get(each.getKey()).process().equals(Route.PLANS))
			.map((each) -> StepSpeed.of(known.get(each.getKey()), each.getValue()))
			.sorted(Comparator.comparingDouble(StepSpeed::medianHours)
				.reversed()
				.thenComparing(StepSpeed::step)
				.thenComparing(StepSpeed::kind))
			.limit(limit)
			.toList();
	}

}
