package io.campaignflow.progress;

import io.campaignflow.flow.StepSpeed;
import io.campaignflow.organisation.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How a campaign gets on at a unit and below it, at one moment. {@code level} is the
 * level of plans that funnel, returns and trend are about; {@code above} leads from the
 * top of what the reader sees to the unit; {@code elements} are plans by the element of
 * the process they wait at; {@code monday} begins the present week.
 */
public record ProgressView(CampaignName campaign, UnitName unit, List<UnitName> above, Level level, Level cellLevel,
		Instant at, LocalDate monday, List<PlanFigures> levels, List<FunnelStep> funnel, Returns returns,
		List<Trend.Day> trend, GroupFigures groups, ItemFigures items, List<ChartRow> rows, List<OverduePlan> overdue,
		List<StepSpeed> slowestSteps, Map<String, Long> elements) {

	/** A campaign by id and title. */
	public record CampaignName(String id, String title) {
	}

	/** A unit by code, name and level. */
	public record UnitName(String code, String name, Level level) {
	}

	/** Plans of the chosen level; null where no plan is on it. */
	public PlanFigures plans() {
		return levels.stream().filter((each) -> each.level() == level).findFirst().orElse(null);
	}

}
