package io.campaignflow.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.inspection.VisitAnswers.VisitAnswer;
import io.campaignflow.ledger.ItemOutcomes.ItemOutcome;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What facts earn on 11 March, worked out by hand. */
class FactRulesTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 11);

	private final FactRules rules = new FactRules(TODAY, ZONE);

	/** The last minute of the last day is in time, the first of the next is not. */
	@ParameterizedTest
	@CsvSource({ "2026-03-10T23:59, 2026-03-10, 1", "2026-03-11T00:00, 2026-03-10, 0",
			"2026-03-01T09:00, 2026-03-20, 1" })
	void aPlanIsInTimeWhereItWasApprovedByItsLastDay(LocalDateTime approved, LocalDate due, double share) {
		Map<Criterion, Fact> facts = rules.ofPlan(plan(PlanStatus.APPROVED, 1, due, approved));
		assertThat(facts.get(Criterion.PLAN_ON_TIME).share()).isEqualTo(share);
		assertThat(facts.get(Criterion.PLAN_ON_TIME).word()).isEqualTo((share == 1) ? "in-time" : "late");
		assertThat(facts.get(Criterion.PLAN_ON_TIME).value()).isEqualTo(due.toString());
	}

	@Test
	void aPlanThatMayStillComeInTimeIsNotJudged() {
		assertThat(rules.ofPlan(plan(PlanStatus.IN_REVIEW, 2, TODAY, null))).isEmpty();
		assertThat(shares(rules.ofPlan(plan(PlanStatus.IN_REVIEW, 2, TODAY.minusDays(1), null))))
			.isEqualTo(Map.of(Criterion.PLAN_ON_TIME, 0.0));
	}

	@ParameterizedTest
	@CsvSource({ "1, 1", "2, 0.75", "3, 0.5", "4, 0.25", "5, 0", "9, 0" })
	void eachFurtherRoundCostsAQuarter(int round, double share) {
		Fact rounds = rules.ofPlan(plan(PlanStatus.APPROVED, round, TODAY, LocalDateTime.of(2026, 3, 2, 9, 0)))
			.get(Criterion.ROUNDS);
		assertThat(rounds.share()).isEqualTo(share);
		assertThat(rounds.value()).isEqualTo(String.valueOf(round));
	}

	@Test
	void anItemThatWasClosedInTimeEarnsAll() {
		assertThat(shares(rules.ofItem(item(ItemStatus.CLOSED, TODAY.plusDays(5), false, 0, Face.GREEN))))
			.isEqualTo(Map.of(Criterion.ITEMS_CLOSED, 1.0, Criterion.ITEMS_IN_TIME, 1.0, Criterion.ITEMS_KEPT, 1.0,
					Criterion.SATISFACTION, 1.0));
	}

	/** What may still be closed in time neither earns nor costs anything. */
	@ParameterizedTest
	@EnumSource(value = ItemStatus.class,
			names = { "ASSIGNED", "OBJECTED", "IMPLEMENTING", "APPLYING", "VERIFYING", "UNFEASIBLE_ASKED", "ACCEPTED" })
	void anItemWhoseDeadlineHasNotPassedIsNotJudged(ItemStatus status) {
		assertThat(rules.ofItem(item(status, TODAY, false, 0, null))).isEmpty();
		assertThat(rules.ofItem(item(status, null, false, 0, null))).isEmpty();
		assertThat(shares(rules.ofItem(item(status, TODAY.minusDays(1), true, 0, null))))
			.isEqualTo(Map.of(Criterion.ITEMS_CLOSED, 0.0, Criterion.ITEMS_IN_TIME, 0.0));
	}

	/** Nobody has been made responsible yet, or nobody is any more. */
	@ParameterizedTest
	@EnumSource(value = ItemStatus.class, names = { "REGISTERED", "MERGED", "SPLIT", "UNFEASIBLE" })
	void whatNobodyIsResponsibleForIsNotJudged(ItemStatus status) {
		assertThat(rules.ofItem(item(status, TODAY.minusDays(9), true, 0, Face.RED))).isEmpty();
	}

	/**
	 * Closed in time once, then a red face opened it again: its own deadline passed
	 * meanwhile.
	 */
	@Test
	void anItemThatWasOpenedAgainIsNotClosedAndNotKept() {
		assertThat(shares(rules.ofItem(item(ItemStatus.REOPENED, TODAY.minusDays(3), false, 1, Face.RED))))
			.isEqualTo(Map.of(Criterion.ITEMS_CLOSED, 0.0, Criterion.ITEMS_IN_TIME, 1.0, Criterion.ITEMS_KEPT, 0.0,
					Criterion.SATISFACTION, 0.0));
		assertThat(shares(rules.ofItem(item(ItemStatus.CLOSED, TODAY.minusDays(3), true, 2, Face.YELLOW))))
			.isEqualTo(Map.of(Criterion.ITEMS_CLOSED, 1.0, Criterion.ITEMS_IN_TIME, 0.0, Criterion.ITEMS_KEPT, 0.0,
					Criterion.SATISFACTION, 0.5));
	}

	@Test
	void aVisitEarnsByItsAnswer() {
		assertThat(FactRules.ofVisit(new VisitAnswer("v", "〔2026〕1号", "150203", TODAY, true)).share()).isEqualTo(1);
		assertThat(FactRules.ofVisit(new VisitAnswer("v", "〔2026〕1号", "150203", TODAY, false)).share()).isZero();
	}

	private static Map<Criterion, Double> shares(Map<Criterion, Fact> facts) {
		Map<Criterion, Double> shares = new EnumMap<>(Criterion.class);
		facts.forEach((criterion, fact) -> shares.put(criterion, fact.share()));
		return shares;
	}

	private static PlanView plan(PlanStatus status, int round, LocalDate due, LocalDateTime approved) {
		Instant at = (approved == null) ? null : approved.atZone(ZONE).toInstant();
		return new PlanView("p", "c", "150203", "/15/1502/150203/", PlanKind.UNIT, "子方案", status, round, 1, 1, null,
				null, due, null, at);
	}

	private static ItemOutcome item(ItemStatus status, LocalDate deadline, boolean missed, int reopened, Face face) {
		return new ItemOutcome("i", "2026-001 事项", "150203", status, deadline, missed, reopened, face);
	}

}
