package io.campaignflow.flow;

import io.campaignflow.flow.FlowReport.Conformance;
import io.campaignflow.flow.FlowReport.Forecast;
import io.campaignflow.flow.FlowReport.StepTimes;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Time and flow as people read it. Figures of a unit are a bounded number of rows, kept
 * along the path of units by a job; the lists behind them are walked in order.
 */
@Service
@Transactional(readOnly = true)
public class Flow {

	/** Plans first, then the other processes. */
	private static final Comparator<StepKey> IN_ORDER = Comparator
		.comparing((StepKey step) -> step.process().equals(Route.PLANS) ? "" : step.process())
		.thenComparingInt(StepKey::place)
		.thenComparing(StepKey::kind)
		.thenComparing(StepKey::step);

	private final FlowSight sight;

	private final CellRepository cells;

	private final StepRepository steps;

	private final PaceRepository pace;

	private final QueueForecast forecast;

	private final PassageRepository passages;

	private final FlowTallies tallies;

	private final LoopFigures loops;

	private final FlowLists lists;

	Flow(FlowSight sight, CellRepository cells, StepRepository steps, PaceRepository pace, QueueForecast forecast,
			PassageRepository passages, FlowTallies tallies, LoopFigures loops, FlowLists lists) {
		this.sight = sight;
		this.cells = cells;
		this.steps = steps;
		this.pace = pace;
		this.forecast = forecast;
		this.passages = passages;
		this.tallies = tallies;
		this.loops = loops;
		this.lists = lists;
	}

	/**
	 * @param unitCode null for the first unit at the top of what the person sees
	 * @throws io.campaignflow.shared.NotFound where the person sees the campaign or the
	 * unit not
	 */
	public FlowReport report(Actor actor, String campaignId, String unitCode) {
		OrgUnit unit = sight.require(actor, campaignId, unitCode);
		PassageRepository.Mark mark = passages.mark();
		Map<String, Long> facts = tallies.of(campaignId, unit.code());
		return new FlowReport(campaignId, unit.code(), mark.ended(), mark.queued(), steps(campaignId, unit),
				queues(campaignId, unit), LoopFigures.rounds(facts), loops.of(facts),
				new Conformance(facts.getOrDefault("plans", 0L), facts.getOrDefault("skipped", 0L),
						facts.getOrDefault("disordered", 0L), facts.getOrDefault("late", 0L)),
				lists.risks(campaignId, unit));
	}

	private List<StepTimes> steps(String campaignId, OrgUnit unit) {
		List<Cell> known = cells.of(campaignId, unit.code())
			.stream()
			.filter((cell) -> !cell.key().stepId().equals(StepKey.EVERY))
			.toList();
		Map<String, StepKey> names = steps.of(known.stream().map((cell) -> cell.key().stepId()).toList());
		return known.stream()
			.map((cell) -> new StepTimes(names.get(cell.key().stepId()), cell.key().level(), cell.passages(),
					cell.medianHours(), cell.p90Hours(), cell.limitHours(), cell.late()))
			.sorted(Comparator.comparing(StepTimes::step, IN_ORDER)
				.thenComparing((times) -> Level.valueOf(times.level())))
			.toList();
	}

	private List<Forecast> queues(String campaignId, OrgUnit unit) {
		Map<String, PaceRepository.Queue> queues = pace.queues(campaignId, unit.code());
		Map<String, Map<LocalDate, Long>> days = pace.days(campaignId, unit.code(), forecast.from());
		Map<String, StepKey> names = steps.of(queues.keySet());
		return queues.entrySet()
			.stream()
			.map((each) -> forecast.of(names.get(each.getKey()), each.getValue(),
					days.getOrDefault(each.getKey(), Map.of())))
			.sorted(Comparator.comparing(Forecast::step, IN_ORDER))
			.toList();
	}

	/**
	 * Stays behind a figure, the longest first.
	 * @throws io.campaignflow.shared.NotFound where the person may not see them
	 */
	public Page<StayLine> stays(Actor actor, StayQuery query, PageQuery page) {
		return lists.stays(query, sight.require(actor, query.campaign(), query.unit()), page);
	}

	/** Hands over the same stays one by one, at most so many. */
	public void eachStay(Actor actor, StayQuery query, int most, Consumer<StayLine> reader) {
		lists.eachStay(query, sight.require(actor, query.campaign(), query.unit()), most, reader);
	}

	/**
	 * Plans behind a figure, the worst first. {@code total} counts up to 1,001.
	 * @throws io.campaignflow.shared.NotFound where the person may not see them
	 */
	public Page<CaseLine> plans(Actor actor, CaseQuery query, PageQuery page) {
		return lists.plans(query, sight.require(actor, query.campaign(), query.unit()), page);
	}

	/** Hands over the same plans one by one, at most so many. */
	public void eachPlan(Actor actor, CaseQuery query, int most, Consumer<CaseLine> reader) {
		lists.eachPlan(query, sight.require(actor, query.campaign(), query.unit()), most, reader);
	}

}
