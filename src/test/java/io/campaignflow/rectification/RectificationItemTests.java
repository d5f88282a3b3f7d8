package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules of the aggregate that stories do not reach. */
class RectificationItemTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	private static final Actor WORKER = new Actor("worker", "责任人", Set.of());

	private static final Actor JUDGE = new Actor("judge", "验收人", Set.of());

	@Test
	void whoActedForAnAbsentPersonCountsAsBoth() {
		RectificationItem item = verifying(WORKER.inPlaceOf(JUDGE));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> item.verify(JUDGE, true, NOW))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("item-own-work"));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> item.verify(new Actor("third", "第三人", Set.of()).inPlaceOf(WORKER), true, NOW));
	}

	@Test
	void whoImplementedInAnEarlierRoundDoesNotJudgeALaterOne() {
		RectificationItem item = verifying(WORKER);
		item.verify(JUDGE, true, NOW);
		item.close(0, NOW);
		item.rate(Face.RED);
		Actor other = new Actor("other", "另一人", Set.of());
		carry(item, other);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> item.verify(WORKER, true, NOW));
	}

	@Test
	void aDeadlineThatHasPassedIsNotCalledNear() {
		RectificationItem item = item();
		item.assign(given(), TODAY, NOW);
		item.warn(TODAY.plusDays(11));
		assertThat(item.state().handling().stage()).isEqualTo(WarningStage.MISSED);
	}

	@Test
	void anItemIsNotMergedIntoItself() {
		RectificationItem item = item();
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> item.mergeInto(item))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("item-merge-target"));
	}

	@Test
	void whoSawAnOlderVersionLearnsOfIt() {
		RectificationItem item = item();
		item.assign(given(), TODAY, NOW);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> item.requireVersion(0));
	}

	@Test
	void theDrawFollowsFromTheItemAloneAndIsAboutTheShare() {
		long drawn = IntStream.range(0, 20_000).filter(n -> ItemReturnVisits.drawn("item-" + n) < 20).count();
		assertThat(drawn).isBetween(3_700L, 4_300L);
		assertThat(ItemReturnVisits.drawn("item-7")).isEqualTo(ItemReturnVisits.drawn("item-7"));
		assertThat(ItemReturnVisits.visited(item(), 0)).isFalse();
		assertThat(ItemReturnVisits.visited(item(), 100)).isTrue();
	}

	private static RectificationItem verifying(Actor worker) {
		RectificationItem item = item();
		carry(item, worker);
		return item;
	}

	private static void carry(RectificationItem item, Actor worker) {
		item.assign(given(), TODAY, NOW);
		item.signFor();
		item.report(worker);
		item.finish(worker);
		item.apply(worker, NOW);
	}

	private static Assignment given() {
		return new Assignment("150203", "/15/1502/150203/", "worker", List.of(), TODAY.plusDays(10), Severity.LOW);
	}

	private static RectificationItem item() {
		ItemIdentity identity = new ItemIdentity("id", "campaign", new ItemNumber(2026, 1), ItemSource.APPRAISAL, null,
				"1502", null, "150203", "标题", "内容", null, NOW, null, null, "office", NOW);
		return new RectificationItem(identity, ItemState.registered(given().until(null)));
	}

}
