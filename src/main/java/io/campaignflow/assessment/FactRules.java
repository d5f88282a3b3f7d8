package io.campaignflow.assessment;

import io.campaignflow.inspection.VisitAnswers.VisitAnswer;
import io.campaignflow.ledger.ItemOutcomes.ItemOutcome;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What recorded facts earn as of a day. What may still come right is not judged: a plan
 * whose window is open, an item whose deadline has not come.
 */
record FactRules(LocalDate today, ZoneId zone) {

	/** Each round beyond the first costs so much. */
	private static final double ROUND = 0.25;

	/** Nobody is responsible for these: not yet, or not any more. */
	private static final Set<ItemStatus> NOT_THEIRS = Set.of(ItemStatus.REGISTERED, ItemStatus.MERGED, ItemStatus.SPLIT,
			ItemStatus.UNFEASIBLE);

	/** A plan whose window is still open is judged once it is approved. */
	Map<Criterion, Fact> ofPlan(PlanView plan) {
		Map<Criterion, Fact> facts = new EnumMap<>(Criterion.class);
		LocalDate approved = day(plan.approvedAt());
		boolean inTime = approved != null && !approved.isAfter(plan.dueAt());
		if (approved != null || plan.dueAt().isBefore(today)) {
			facts.put(Criterion.PLAN_ON_TIME, new Fact("plan", plan.id(), plan.title(), inTime ? 1 : 0,
					inTime ? "in-time" : "late", plan.dueAt().toString()));
		}
		if (plan.status() == PlanStatus.APPROVED) {
			facts.put(Criterion.ROUNDS, new Fact("plan", plan.id(), plan.title(),
					Math.max(0, 1 - ROUND * (plan.round() - 1)), "rounds", String.valueOf(plan.round())));
		}
		return facts;
	}

	private LocalDate day(Instant moment) {
		return (moment == null) ? null : LocalDate.ofInstant(moment, zone);
	}

	/** An item is judged once it was closed or its deadline has passed. */
	Map<Criterion, Fact> ofItem(ItemOutcome item) {
		Map<Criterion, Fact> facts = new EnumMap<>(Criterion.class);
		if (NOT_THEIRS.contains(item.status())) {
			return facts;
		}
		boolean closed = item.status() == ItemStatus.CLOSED;
		boolean wasClosed = closed || item.reopened() > 0;
		if (wasClosed || item.missed() || isPast(item.deadline())) {
			facts.put(Criterion.ITEMS_CLOSED, fact(item, closed, closed ? "closed" : "open", null));
		}
		if (wasClosed || item.missed()) {
			facts.put(Criterion.ITEMS_IN_TIME, fact(item, !item.missed(), item.missed() ? "overdue" : "in-time",
					(item.deadline() == null) ? null : item.deadline().toString()));
		}
		if (wasClosed) {
			facts.put(Criterion.ITEMS_KEPT, fact(item, item.reopened() == 0,
					(item.reopened() == 0) ? "kept" : "reopened", String.valueOf(item.reopened())));
		}
		if (item.face() != null) {
			facts.put(Criterion.SATISFACTION, new Fact("item", item.id(), item.title(), earned(item.face()),
					"face-" + item.face().name().toLowerCase(Locale.ROOT), null));
		}
		return facts;
	}

	private boolean isPast(LocalDate deadline) {
		return deadline != null && deadline.isBefore(today);
	}

	private static Fact fact(ItemOutcome item, boolean good, String word, String value) {
		return new Fact("item", item.id(), item.title(), good ? 1 : 0, word, value);
	}

	private static double earned(Face face) {
		return switch (face) {
			case GREEN -> 1;
			case YELLOW -> 0.5;
			case RED -> 0;
		};
	}

	static Fact ofVisit(VisitAnswer visit) {
		return new Fact("inspection", visit.id(), visit.number(), visit.answered() ? 1 : 0,
				visit.answered() ? "answered" : "unanswered", visit.date().toString());
	}

}
