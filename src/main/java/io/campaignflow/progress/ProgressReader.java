package io.campaignflow.progress;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.flow.Slowness;
import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.progress.Facts.Place;
import io.campaignflow.progress.ProgressView.CampaignName;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupKind;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads everything the chart shows from one state of the database, so that its figures
 * belong together. Serializable, because H2 shows other levels each table as it is when
 * first read; on PostgreSQL it is a plain snapshot for whoever only reads.
 */
@Component
class ProgressReader {

	private static final int SLOWEST = 5;

	private final ChartScope scope;

	private final Tallies tallies;

	private final ChartRows rows;

	private final OverduePlans overdue;

	private final Ledger ledger;

	private final GroupCoverage coverage;

	private final Slowness slowness;

	private final WorkingCalendar calendar;

	private final Clock clock;

	ProgressReader(ChartScope scope, Tallies tallies, ChartRows rows, OverduePlans overdue, Ledger ledger,
			GroupCoverage coverage, Slowness slowness, WorkingCalendar calendar, Clock clock) {
		this.scope = scope;
		this.tallies = tallies;
		this.rows = rows;
		this.overdue = overdue;
		this.ledger = ledger;
		this.coverage = coverage;
		this.slowness = slowness;
		this.calendar = calendar;
		this.clock = clock;
	}

	@Transactional(readOnly = true, isolation = Isolation.SERIALIZABLE)
	public ProgressView read(Actor actor, ProgressQuery query) {
		CampaignView campaign = scope.campaign(actor, query.campaign());
		OrgUnit unit = scope.unit(actor, query.unit());
		Lateness lateness = Lateness.at(LocalDate.now(clock), calendar);
		Map<Place, Amount> pending = tallies.pending();
		Tally tally = tallies.of(campaign.id(), unit.code(), pending);
		List<PlanFigures> levels = levels(campaign, tally, lateness);
		Level cells = ChartScope.cellLevel(unit, levels);
		Level level = ChartScope.level(query.level(), cells, levels);
		LocalDate monday = lateness.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		return new ProgressView(new CampaignName(campaign.id(), campaign.title()), ChartScope.name(unit),
				scope.above(actor, unit), level, cells, clock.instant(), monday, levels,
				FunnelStep.of(tally, level.name()), Returns.of(tally, level.name()),
				campaign.windowOf(level).map((window) -> Trend.of(tally, window, lateness, calendar)).orElse(List.of()),
				groups(unit), items(actor, campaign, unit, tally, monday),
				rows.of(campaign.id(), unit, cells, pending, lateness),
				overdue.of(actor, campaign.id(), unit, tally, lateness.today(), SLOWEST),
				slowness.steps(campaign.id(), unit.code(), SLOWEST), Elements.of(tally));
	}

	private static List<PlanFigures> levels(CampaignView campaign, Tally tally, Lateness lateness) {
		return Arrays.stream(Level.values())
			.filter((level) -> tally.due(level.name()) > 0)
			.map((level) -> PlanFigures.of(tally, level, campaign.windowOf(level).map(StartWindow::opens).orElse(null),
					campaign.windowOf(level).map(StartWindow::closes).orElse(null), lateness))
			.toList();
	}

	private GroupFigures groups(OrgUnit unit) {
		return GroupFigures.of(coverage.count(unit, GroupKind.MAIN), coverage.count(unit, GroupKind.PATROL));
	}

	private ItemFigures items(Actor actor, CampaignView campaign, OrgUnit unit, Tally tally, LocalDate monday) {
		LedgerQuery all = new LedgerQuery(campaign.id(), unit.code(), Set.of(), null, null, null, null, null, null,
				null);
		long thisWeek = tally.of(Figure.CLOSING, null)
			.filter((each) -> !each.getKey().day().isBefore(monday))
			.mapToLong((each) -> each.getValue().times())
			.sum();
		return ItemFigures.of(ledger.counters(actor, all), thisWeek);
	}

}
