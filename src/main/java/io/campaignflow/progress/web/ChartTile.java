package io.campaignflow.progress.web;

import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.progress.ChartCell;
import java.util.Locale;

/**
 * A cell as it is drawn: its short name, what it says beside it, the classes of its
 * colour and sign, and where it leads.
 */
public record ChartTile(String name, String mark, String look, String words, String address) {

	static ChartTile of(ChartCell cell, ChartView view, int steps, ChartWords words, String address) {
		boolean stage = view == ChartView.STAGE;
		return new ChartTile(ShortNames.of(cell.name()), stage ? words.sign(cell.place()) : late(cell),
				stage ? stage(cell, steps) : lateness(cell), words.cell(cell), address);
	}

	private static String late(ChartCell cell) {
		return (cell.below().late() > 0) ? String.valueOf(cell.below().late()) : "";
	}

	private static String stage(ChartCell cell, int steps) {
		if (cell.status() == null || cell.status() == PlanStatus.REVOKED) {
			return "none";
		}
		boolean far = cell.place() != null && 2 * cell.place() > steps + 1;
		boolean signed = cell.light() == PlanLight.LATE || cell.light() == PlanLight.SOON;
		String light = signed ? " at-" + cell.light().name().toLowerCase(Locale.ROOT) : "";
		return "s-" + cell.status().name().toLowerCase(Locale.ROOT) + (far ? " far" : "") + light;
	}

	private static String lateness(ChartCell cell) {
		if (cell.worst() != null) {
			return "l-" + cell.worst().name().toLowerCase(Locale.ROOT);
		}
		return cell.isDone() ? "l-done" : "none";
	}

}
