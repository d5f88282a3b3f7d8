package io.campaignflow.flow;

import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerCounters;
import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The statistics table (统计表): the children of a unit and their figures. */
@Service
@Transactional(readOnly = true)
public class UnitTable {

	private static final int AT_ONCE = 50;

	private final FlowSight sight;

	private final OrgUnits units;

	private final FlowTallies tallies;

	private final CellRepository cells;

	private final Ledger ledger;

	UnitTable(FlowSight sight, OrgUnits units, FlowTallies tallies, CellRepository cells, Ledger ledger) {
		this.sight = sight;
		this.units = units;
		this.tallies = tallies;
		this.cells = cells;
		this.ledger = ledger;
	}

	/** What a row is made of besides its unit. */
	private record Sources(Map<String, Map<String, Long>> facts, Map<String, Cell> cells,
			Map<String, LedgerCounters> items) {
	}

	/**
	 * A page of the children of a unit, in official order.
	 * @throws io.campaignflow.shared.NotFound where the person sees the campaign or the
	 * unit not
	 */
	public Page<UnitFigures> children(Actor actor, String campaignId, String unitCode, PageQuery page) {
		OrgUnit unit = sight.require(actor, campaignId, unitCode);
		Page<OrgUnit> children = units.children(unit.code(), page);
		return new Page<>(figures(actor, campaignId, children.items()), page.page(), page.size(), children.total());
	}

	/** The unit itself. */
	public UnitFigures of(Actor actor, String campaignId, String unitCode) {
		return figures(actor, campaignId, List.of(sight.require(actor, campaignId, unitCode))).get(0);
	}

	/** Hands over the unit itself and all its children, some at a time. */
	public void each(Actor actor, String campaignId, String unitCode, Consumer<UnitFigures> reader) {
		OrgUnit unit = sight.require(actor, campaignId, unitCode);
		figures(actor, campaignId, List.of(unit)).forEach(reader);
		List<OrgUnit> some;
		int page = 0;
		do {
			some = units.children(unit.code(), PageQuery.of(page++, AT_ONCE)).items();
			figures(actor, campaignId, some).forEach(reader);
		}
		while (some.size() == AT_ONCE);
	}

	private List<UnitFigures> figures(Actor actor, String campaignId, List<OrgUnit> some) {
		List<String> codes = some.stream().map(OrgUnit::code).toList();
		Map<String, Cell> every = cells.every(campaignId, codes)
			.stream()
			.collect(Collectors.toMap((cell) -> cell.key().unitCode(), (cell) -> cell, Cell::plus));
		Sources sources = new Sources(tallies.ofEach(campaignId, codes), every,
				ledger.countersOfEach(actor, campaignId, some));
		return some.stream().map((unit) -> figures(unit, sources)).toList();
	}

	private static UnitFigures figures(OrgUnit unit, Sources sources) {
		LedgerCounters items = sources.items().get(unit.code());
		Map<String, Long> facts = sources.facts().getOrDefault(unit.code(), Map.of());
		Cell cell = sources.cells().get(unit.code());
		long plans = facts.getOrDefault("plans", 0L);
		long approved = facts.getOrDefault("approved", 0L);
		return new UnitFigures(unit.code(), unit.name(), plans, approved,
				(plans == 0) ? null : Math.round(1000.0 * approved / plans) / 10.0, LoopFigures.rounds(facts).mean(),
				(cell == null) ? null : cell.medianHours(), (cell == null) ? 0 : cell.passages(),
				(cell == null) ? 0 : cell.late(), facts.getOrDefault("skipped", 0L),
				facts.getOrDefault("disordered", 0L), items.total(), items.lights().get(LedgerLight.LATE),
				items.cancelled(), items.solvedRate());
	}

}
