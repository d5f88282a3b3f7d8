package io.campaignflow.progress;

import io.campaignflow.plan.PlanStatus;
import java.util.List;

/** A unit and the units right below it. */
public record ChartRow(ChartCell unit, List<ChartCell> cells) {

	public ChartRow {
		cells = List.copyOf(cells);
	}

	/** How many of the cells' own plans are to be made. */
	public long due() {
		return cells.stream().filter((cell) -> cell.status() != null && cell.status() != PlanStatus.REVOKED).count();
	}

	/** How many of them are approved. */
	public long approved() {
		return cells.stream().filter((cell) -> cell.status() == PlanStatus.APPROVED).count();
	}

}
