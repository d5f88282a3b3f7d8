package io.campaignflow.flow;

import static io.campaignflow.flow.FlowScene.DRAFT;
import static io.campaignflow.flow.FlowScene.FIRST;
import static io.campaignflow.flow.FlowScene.SIGN;
import static io.campaignflow.flow.FlowScene.carried;
import static io.campaignflow.flow.FlowScene.nine;
import static io.campaignflow.flow.FlowScene.open;
import static io.campaignflow.flow.FlowScene.plan;
import static io.campaignflow.flow.FlowScene.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.calendar.OfficeTime;
import io.campaignflow.flow.CaseRow.Outlook;
import io.campaignflow.flow.CaseRow.Risk;
import io.campaignflow.flow.StepSamples.Samples;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView.StepState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * When a plan will be through, worked out by hand: it is Wednesday, 11 March, 10:00, and
 * 300 working minutes of the day are left.
 */
class PlanOutlookTests {

	private static final int DAY = 390;

	private final OfficeTime office = OfficeTime.at(LocalDateTime.of(2026, 3, 11, 10, 0));

	private final Map<String, long[]> quantiles = new HashMap<>();

	private final List<StepKey> usual = List.of(DRAFT, SIGN, FIRST);

	private PlanOutlook outlook;

	@BeforeEach
	void setUp() {
		outlook = new PlanOutlook(new StepSamples(null, null, office.clock()) {

			@Override
			Samples of(String campaignId, String rootUnit, String level) {
				assertThat(List.of(campaignId, rootUnit, level)).containsExactly("c-1", "15", "COUNTY");
				return new Samples(quantiles, usual);
			}

		}, office.time(), office.calendar(), office.clock());
	}

	/** 40 minutes are left of signing, then 390: 130 minutes into Thursday. */
	@Test
	void whatIsLeftOfThePresentStepAndTheStepsBehindItAddUp() {
		takes(SIGN, 100, 100);
		takes(FIRST, DAY, 100);
		Followed one = plan(new Route(List.of(stop("督导组", StepState.AHEAD))), open(SIGN, nine(0)));
		assertThat(of(one, march(12))).isEqualTo(new Outlook(Risk.NONE, 1, march(12), march(12), 0));
		assertThat(of(one, march(16))).isEqualTo(new Outlook(Risk.NONE, 1, march(12), march(12), 2));
		assertThat(of(one, march(11))).isEqualTo(new Outlook(Risk.LIKELY, 1, march(12), march(12), -1));
		assertThat(of(one, march(9))).isEqualTo(new Outlook(Risk.MISSED, 1, march(12), march(12), -2));
		assertThat(of(one, null)).isEqualTo(new Outlook(Risk.NONE, 1, march(12), march(12), 0));
	}

	/** 30 minutes in six of ten cases, ten days in four: half are through today. */
	@Test
	void theSafeDayIsThatOfEightyFiveInAHundred() {
		takes(SIGN, 30, 60);
		takes(SIGN, 10 * DAY, 40);
		Followed one = plan(passed(), open(SIGN, nine(60)));
		assertThat(of(one, march(20))).isEqualTo(new Outlook(Risk.LIKELY, 0, march(11), march(25), -3));
	}

	/** Whoever has waited a day already is none of the quick ones: nine days are left. */
	@Test
	void whatHasLainLongerThanSomeIsNoneOfThem() {
		takes(SIGN, 30, 60);
		takes(SIGN, 10 * DAY, 40);
		Followed one = plan(passed(), open(SIGN, tuesdayAtTen()));
		assertThat(of(one, null).likely()).isEqualTo(march(24));
		assertThat(of(one, null).safe()).isEqualTo(march(24));
	}

	@Test
	void whatHasLainLongerThanAllIsAsIfItHadJustCome() {
		takes(SIGN, 30, 100);
		assertThat(of(plan(passed(), open(SIGN, tuesdayAtTen())), null).safe()).isEqualTo(march(11));
	}

	/** Drafting 100, signing 100, and the step that is usual 101: on Thursday. */
	@Test
	void beforeThereIsARouteTheUsualOneIsExpected() {
		takes(DRAFT, 100, 100);
		takes(SIGN, 100, 100);
		takes(FIRST, 101, 100);
		assertThat(of(plan(new Route(List.of()), open(DRAFT, nine(60))), march(12)))
			.isEqualTo(new Outlook(Risk.NONE, 2, march(12), march(12), 0));
	}

	/** Given back after the first step: only signing and the last step are left. */
	@Test
	void whatIsPassedOrSparedIsNotLeft() {
		takes(DRAFT, 10, 100);
		takes(SIGN, 10, 100);
		takes(FIRST, 50 * DAY, 100);
		takes(FlowScene.SECOND, 50 * DAY, 100);
		takes(FlowScene.THIRD, 10, 100);
		Route route = new Route(List.of(stop("督导组", StepState.PASSED), carried(stop("办公室", StepState.AHEAD)),
				stop("领导小组", StepState.RETURNED)));
		assertThat(of(plan(route, open(DRAFT, nine(60))), march(12)))
			.isEqualTo(new Outlook(Risk.NONE, 2, march(11), march(11), 1));
	}

	/** Of a step nobody has passed yet a day is expected: 390 and the 10 of signing. */
	@Test
	void aStepNobodyHasPassedIsADay() {
		takes(SIGN, 10, 100);
		Route route = new Route(List.of(stop("督导组", StepState.AHEAD)));
		assertThat(of(plan(route, open(SIGN, nine(60))), null).safe()).isEqualTo(march(12));
	}

	@Test
	void whereNothingIsKnownNothingIsForeseen() {
		assertThat(of(plan(FlowScene.route(), open(SIGN, nine(0))), march(20)))
			.isEqualTo(new Outlook(Risk.NONE, 3, null, null, 0));
		assertThat(of(plan(FlowScene.route(), open(SIGN, nine(0))), march(10)))
			.isEqualTo(new Outlook(Risk.MISSED, 3, null, null, -1));
		assertThat(of(plan(FlowScene.route(), null), march(20))).isEqualTo(Outlook.NONE);
	}

	/** Nothing is left behind the present step. */
	private static Route passed() {
		return new Route(List.of(stop("督导组", StepState.PASSED)));
	}

	private void takes(StepKey step, long minutes, int times) {
		long[] before = quantiles.getOrDefault(step.id(), new long[0]);
		long[] all = Arrays.copyOf(before, before.length + times);
		Arrays.fill(all, before.length, all.length, minutes);
		quantiles.put(step.id(), all);
	}

	private Outlook of(Followed one, LocalDate due) {
		return outlook.of(one, new PlanView("p-1", "c-1", "150203", "/15/1502/150203/", PlanKind.UNIT, "子方案",
				PlanStatus.SIGNING, 1, 1, 1, null, null, due, null, null));
	}

	private static Instant tuesdayAtTen() {
		return OfficeTime.instant(LocalDateTime.of(2026, 3, 10, 10, 0));
	}

	private static LocalDate march(int day) {
		return LocalDate.of(2026, 3, day);
	}

}
