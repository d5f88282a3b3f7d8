package io.campaignflow.flow;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.PageQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slowest steps and units, for whoever shows them beside other figures. No visibility
 * check. Reads a row a step and level, or a row a child and level.
 */
@Service
@Transactional(readOnly = true)
public class Slowness {

	private final CellRepository cells;

	private final StepRepository steps;

	private final PassageRepository passages;

	private final OrgUnits units;

	Slowness(CellRepository cells, StepRepository steps, PassageRepository passages, OrgUnits units) {
		this.cells = cells;
		this.steps = steps;
		this.passages = passages;
		this.units = units;
	}

	/** Steps of plans of a unit and all below it, the slowest first. */
	public List<StepSpeed> steps(String campaignId, String unitCode, int limit) {
		Map<String, Cell> byStep = merged(cells.of(campaignId, unitCode), (key) -> key.stepId());
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

	/** The children of a unit that have figures, the slowest first. */
	public List<UnitSpeed> units(String campaignId, String unitCode, int limit) {
		Map<String, OrgUnit> children = children(unitCode);
		return merged(cells.every(campaignId, children.keySet()), (key) -> key.unitCode()).entrySet()
			.stream()
			.map((each) -> speed(children.get(each.getKey()), each.getValue()))
			.sorted(Comparator.comparingDouble(UnitSpeed::medianHours).reversed().thenComparing(UnitSpeed::unitCode))
			.limit(limit)
			.toList();
	}

	/** Until when what ended is in the figures; null before anything was counted. */
	public Instant countedUntil() {
		return passages.mark().ended();
	}

	private Map<String, OrgUnit> children(String unitCode) {
		List<OrgUnit> all = new ArrayList<>();
		List<OrgUnit> some;
		do {
			some = units.children(unitCode, PageQuery.of(all.size() / PageQuery.LARGEST, PageQuery.LARGEST)).items();
			all.addAll(some);
		}
		while (some.size() == PageQuery.LARGEST);
		return all.stream().collect(Collectors.toMap(OrgUnit::code, (unit) -> unit));
	}

	private static UnitSpeed speed(OrgUnit unit, Cell cell) {
		return new UnitSpeed(unit.code(), unit.name(), cell.passages(), cell.medianHours(), cell.late());
	}

	private static Map<String, Cell> merged(List<Cell> cells, Function<Cell.Key, String> by) {
		return cells.stream().collect(Collectors.toMap((cell) -> by.apply(cell.key()), (cell) -> cell, Cell::plus));
	}

}
