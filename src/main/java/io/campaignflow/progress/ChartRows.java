package io.campaignflow.progress;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanLight;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.progress.Facts.Place;
import io.campaignflow.review.ReviewStandings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The two levels below a unit, as many as one chart can show: their own plans one by one,
 * what lies below them from the tallies.
 */
@Component
class ChartRows {

	/** More units than the largest banner has below it. */
	private static final int MOST = 3_000;

	private final OrgUnits units;

	private final Plans plans;

	private final ReviewStandings reviews;

	private final Tallies tallies;

	ChartRows(OrgUnits units, Plans plans, ReviewStandings reviews, Tallies tallies) {
		this.units = units;
		this.plans = plans;
		this.reviews = reviews;
		this.tallies = tallies;
	}

	/** What the cells are made of. */
	private record Stand(Map<String, PlanView> plans, Map<String, Integer> places, Map<String, Below> below,
			Lateness lateness) {
	}

	/**
	 * Children with grandchildren; where cells are no grandchildren, or there are none,
	 * the unit itself with its children.
	 */
	List<ChartRow> of(String campaignId, OrgUnit top, Level cells, Map<Place, Amount> pending, Lateness lateness) {
		List<OrgUnit> below = units.childrenOf(Set.of(top.code()), MOST);
		boolean deep = cells.ordinal() > top.level().ordinal() + 1;
		List<OrgUnit> furtherBelow = deep ? units.childrenOf(codes(below.stream().filter(OrgUnit::hasChildren)), MOST)
				: List.of();
		Set<String> shown = codes(
				Stream.of(Stream.of(top), below.stream(), furtherBelow.stream()).flatMap((all) -> all));
		Map<String, PlanView> found = plans.ofUnits(campaignId, shown);
		Stand stand = new Stand(found, places(found), tallies.below(campaignId, shown, pending, lateness), lateness);
		List<OrgUnit> children = takingPart(below, stand);
		List<OrgUnit> inner = takingPart(furtherBelow, stand);
		if (inner.isEmpty()) {
			return List.of(row(top, children, stand));
		}
		Map<String, List<OrgUnit>> byParent = inner.stream().collect(Collectors.groupingBy(OrgUnit::parentCode));
		return children.stream()
			.map((child) -> row(child, byParent.getOrDefault(child.code(), List.of()), stand))
			.toList();
	}

	/** Divisions, and of what is attached to them those that have plans. */
	private static List<OrgUnit> takingPart(List<OrgUnit> all, Stand stand) {
		return all.stream().filter((unit) -> unit.domain() == null || stand.below().containsKey(unit.code())).toList();
	}

	private Map<String, Integer> places(Map<String, PlanView> found) {
		return reviews.places(found.values()
			.stream()
			.filter((plan) -> plan.status() == PlanStatus.IN_REVIEW)
			.map(PlanView::id)
			.toList());
	}

	private static Set<String> codes(Stream<OrgUnit> some) {
		return some.map(OrgUnit::code).collect(Collectors.toSet());
	}

	private static ChartRow row(OrgUnit unit, List<OrgUnit> below, Stand stand) {
		Function<OrgUnit, ChartCell> cell = (each) -> cell(each, stand.plans().get(each.code()), stand);
		return new ChartRow(cell.apply(unit), below.stream().map(cell).toList());
	}

	private static ChartCell cell(OrgUnit unit, PlanView plan, Stand stand) {
		Below below = stand.below().getOrDefault(unit.code(), Below.NOTHING);
		if (plan == null) {
			return new ChartCell(unit.code(), unit.name(), null, null, null, null, null, below);
		}
		boolean open = !plan.status().settled() && plan.dueAt() != null;
		PlanLight light = open ? stand.lateness().of(plan.dueAt()) : null;
		return new ChartCell(unit.code(), unit.name(), plan.id(), plan.status(), stand.places().get(plan.id()), light,
				plan.dueAt(), below);
	}

}
