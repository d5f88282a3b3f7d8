package io.campaignflow.progress;

import io.campaignflow.ledger.ItemClosing;
import io.campaignflow.ledger.ItemClosings;
import io.campaignflow.plan.PlanStanding;
import io.campaignflow.plan.PlanStandings;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.progress.Facts.Counted;
import io.campaignflow.review.ReviewStanding;
import io.campaignflow.review.ReviewStanding.Return;
import io.campaignflow.review.ReviewStandings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what plans and items count as now. */
@Component
class FactFinder {

	/** Rounds after it are counted with it. */
	static final int LAST_ROUND = 3;

	private final PlanStandings plans;

	private final ReviewStandings reviews;

	private final ItemClosings items;

	private final Clock clock;

	FactFinder(PlanStandings plans, ReviewStandings reviews, ItemClosings items, Clock clock) {
		this.plans = plans;
		this.reviews = reviews;
		this.items = items;
		this.clock = clock;
	}

	List<Facts> of(Collection<Touched> touched) {
		return Stream.concat(plans(ids(touched, Subject.PLAN)), items(ids(touched, Subject.ITEM))).toList();
	}

	private static List<String> ids(Collection<Touched> touched, Subject subject) {
		return touched.stream().filter((each) -> each.subject() == subject).map(Touched::subjectId).distinct().toList();
	}

	private Stream<Facts> plans(List<String> ids) {
		Map<String, ReviewStanding> onRoute = reviews.of(ids)
			.stream()
			.collect(Collectors.toMap(ReviewStanding::planId, Function.identity()));
		return plans.of(ids).stream().map((plan) -> facts(plan, onRoute.get(plan.id())));
	}

	private Facts facts(PlanStanding plan, ReviewStanding review) {
		List<Counted> cells = new ArrayList<>();
		Standing standing = standing(plan, review);
		int place = (plan.status() == PlanStatus.IN_REVIEW && review != null) ? review.place() : 0;
		cells.add(new Counted(Cell.plan(plan.level(), standing, place, plan.dueAt()),
				new Amount(1, standing.isSubmitted() ? plan.round() : 0)));
		if (plan.status() == PlanStatus.APPROVED) {
			cells.add(one(Cell.day(Figure.APPROVAL, plan.level().name(), dayOf(plan.approvedAt()))));
		}
		if (review != null && plan.status() != PlanStatus.REVOKED) {
			addWay(plan, review, cells);
		}
		return new Facts(plan.id(), plan.campaignId(), plan.unitPath(), cells);
	}

	private static void addWay(PlanStanding plan, ReviewStanding review, List<Counted> cells) {
		review.route()
			.forEach((stop) -> cells
				.add(one(Cell.step(Figure.ROUTE, plan.level(), stop.place(), stop.title(), stop.titleEn()))));
		for (Return each : review.returns()) {
			cells.add(one(Cell.step(Figure.RETURN, plan.level(), each.stop().place(), each.stop().title(),
					each.stop().titleEn())));
			each.grounds()
				.forEach((ground) -> cells
					.add(one(Cell.ground(plan.level(), ground.name(), Math.min(each.round(), LAST_ROUND)))));
		}
	}

	private Standing standing(PlanStanding plan, ReviewStanding review) {
		return switch (plan.status()) {
			case IN_REVIEW -> (review != null && review.together()) ? Standing.TOGETHER : Standing.IN_REVIEW;
			case APPROVED -> (plan.dueAt() != null && dayOf(plan.approvedAt()).isAfter(plan.dueAt()))
					? Standing.APPROVED_LATE : Standing.APPROVED;
			default -> Standing.valueOf(plan.status().name());
		};
	}

	private Stream<Facts> items(List<String> ids) {
		return items.of(ids).stream().map(this::facts);
	}

	private Facts facts(ItemClosing item) {
		return new Facts(item.id(), item.campaignId(), item.unitPath(),
				List.of(one(Cell.day(Figure.CLOSING, "", dayOf(item.closedAt())))));
	}

	private LocalDate dayOf(Instant moment) {
		return moment.atZone(clock.getZone()).toLocalDate();
	}

	private static Counted one(Cell cell) {
		return new Counted(cell, Amount.ONE);
	}

}
