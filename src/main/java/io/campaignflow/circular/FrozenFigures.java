package io.campaignflow.circular;

import io.campaignflow.circular.CircularFigures.GroupLine;
import io.campaignflow.circular.CircularFigures.ItemLine;
import io.campaignflow.circular.CircularFigures.LevelLine;
import io.campaignflow.circular.CircularFigures.OverdueLine;
import io.campaignflow.circular.CircularFigures.UnitLine;
import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerCounters;
import io.campaignflow.ledger.LedgerLight;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.progress.ChartCell;
import io.campaignflow.progress.ChartRow;
import io.campaignflow.progress.ItemFigures;
import io.campaignflow.progress.PlanFigures;
import io.campaignflow.progress.Progress;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.shared.Actor;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes the figures of a unit and a campaign as the wall chart has them at this moment,
 * and adds what of the ledger lies at each unit right below.
 */
@Component
class FrozenFigures {

	private final Progress progress;

	private final Ledger ledger;

	private final OrgUnits units;

	FrozenFigures(Progress progress, Ledger ledger, OrgUnits units) {
		this.progress = progress;
		this.ledger = ledger;
		this.units = units;
	}

	CircularFigures of(String unitCode, String campaignId) {
		ProgressView chart = progress.of(Actor.SYSTEM, new ProgressQuery(campaignId, unitCode, null));
		ItemFigures items = chart.items();
		return new CircularFigures(chart.at(), chart.levels().stream().map(FrozenFigures::level).toList(),
				new ItemLine(items.total(), items.due(), items.open(), items.late(), items.accepted(),
						items.cancelled(), items.solvedRate(), items.satisfaction()),
				new GroupLine(chart.groups().units(), chart.groups().covered(), chart.groups().rate()),
				children(unitCode, chart).map(cell -> line(cell, campaignId)).toList(),
				chart.overdue()
					.stream()
					.map(plan -> new OverdueLine(plan.name(), plan.above(), plan.workingDays()))
					.toList());
	}

	/** The units right below, wherever the chart shows them: its rows, or its cells. */
	private Stream<ChartCell> children(String unitCode, ProgressView chart) {
		boolean cells = chart.rows().size() == 1 && chart.rows().get(0).unit().unit().equals(unitCode);
		return cells ? chart.rows().get(0).cells().stream() : chart.rows().stream().map(ChartRow::unit);
	}

	private UnitLine line(ChartCell cell, String campaignId) {
		LedgerCounters counters = ledger.counters(Actor.SYSTEM,
				new LedgerQuery(campaignId, cell.unit(), Set.of(), null, null, null, null, null, null, null));
		return new UnitLine(cell.unit(), units.get(cell.unit()).name(), cell.below().due(), cell.below().approved(),
				cell.below().late(), counters.due(), counters.cancelled(),
				counters.lights().getOrDefault(LedgerLight.LATE, 0L));
	}

	private static LevelLine level(PlanFigures plans) {
		return new LevelLine(plans.level(), plans.due(), plans.approved(), plans.inTime(), plans.late(),
				plans.inReview(), plans.returned(), plans.returns(), plans.onTimeRate(), plans.meanRounds());
	}

}
