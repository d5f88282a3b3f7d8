package io.campaignflow.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a route must be before it is saved, and where each fault is named. */
class RouteRulesTests {

	private static final AppliesTo BELOW = to(Set.of(), Set.of(Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE), Set.of());

	private static final RouteStep OFFICE = step("办公室", "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2);

	private static AppliesTo to(Set<PlanKind> kinds, Set<Level> levels, Set<UnitField> fields) {
		return new AppliesTo(kinds, levels, fields);
	}

	private static RouteStep step(String title, String role, StepOwner whose, StepMode mode, int share, int days) {
		return new RouteStep(title, role, whose, mode, share, days);
	}

	private static List<String> faults(Level owner, RouteRow... rows) {
		return RouteRules.check(new RouteDraft("路线", "", "", List.of(rows)), owner)
			.stream()
			.map(fault -> fault.field() + " " + fault.code())
			.toList();
	}

	@Test
	void aRouteThatReachesEveryPlanHasNoFaults() {
		assertThat(faults(Level.COUNTY, new RouteRow(BELOW, OFFICE))).isEmpty();
	}

	@Test
	void aRouteWithoutRowsAndNameIsRefused() {
		assertThat(RouteRules.check(new RouteDraft(" ", null, null, null), Level.REGION)).extracting("code")
			.containsExactly("route-text-missing", "route-empty");
	}

	@Test
	void aLevelOrFieldWithoutAStepIsNamed() {
		assertThat(faults(Level.PREFECTURE, new RouteRow(BELOW, OFFICE))).hasSize(PlanKind.values().length)
			.allMatch("rows route-level-without-step"::equals);
		assertThat(faults(Level.VILLAGE, new RouteRow(to(Set.of(), Set.of(), Set.of(UnitField.DIVISION)), OFFICE)))
			.contains("rows route-fields-without-step");
		assertThat(faults(Level.VILLAGE, new RouteRow(to(Set.of(), Set.of(), Set.of(UnitField.SCHOOL)), OFFICE)))
			.contains("rows route-divisions-without-step");
	}

	@Test
	void nobodyIsAskedWhoStandsAboveTheTop() {
		RouteStep grandparent = step("跨级", "SUPERVISOR", StepOwner.GRANDPARENT, StepMode.ANY, 0, 2);
		AppliesTo leagues = to(Set.of(), Set.of(Level.PREFECTURE), Set.of());
		assertThat(faults(Level.PREFECTURE, new RouteRow(leagues, grandparent)))
			.contains("rows[0].whose route-whose-impossible");
		RouteStep leader = step("联系领导", "CONTACT_LEADER", StepOwner.CONTACT_LEADER, StepMode.SINGLE, 0, 2);
		AppliesTo region = to(Set.of(), Set.of(Level.REGION), Set.of());
		assertThat(faults(Level.REGION, new RouteRow(region, leader))).contains("rows[0].whose route-whose-impossible");
		assertThat(faults(Level.COUNTY, new RouteRow(BELOW, grandparent)))
			.doesNotContain("rows[0].whose route-whose-impossible");
	}

	@Test
	void aSchoolOfALeagueHasTheRegionAboveItsLeague() {
		RouteStep grandparent = step("跨级", "OFFICE", StepOwner.GRANDPARENT, StepMode.ANY, 0, 2);
		AppliesTo schools = to(Set.of(), Set.of(Level.PREFECTURE), Set.of(UnitField.SCHOOL));
		assertThat(faults(Level.PREFECTURE, new RouteRow(schools, grandparent)))
			.doesNotContain("rows[0].whose route-whose-impossible");
	}

	@Test
	void aRowForHigherLevelsThanItsOwnerIsRefused() {
		AppliesTo region = to(Set.of(), Set.of(Level.REGION), Set.of());
		assertThat(faults(Level.COUNTY, new RouteRow(BELOW, OFFICE),
				new RouteRow(region, step("本级", "OFFICE", StepOwner.OWN, StepMode.ANY, 0, 2))))
			.containsExactly("rows[1].levels route-level-above-owner");
	}

	@Test
	void aShareNeedsAPercentageAndNothingElseHasOne() {
		for (int share : new int[] { 0, -1, 101 }) {
			assertThat(faults(Level.COUNTY,
					new RouteRow(BELOW, step("会签", "LEADING", StepOwner.PARENT, StepMode.SHARE, share, 2))))
				.containsExactly("rows[0].share route-share-missing");
		}
		assertThat(
				faults(Level.COUNTY, new RouteRow(BELOW, step("会签", "LEADING", StepOwner.PARENT, StepMode.ALL, 50, 2))))
			.containsExactly("rows[0].share route-share-without-mode");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, -1, 61, Integer.MAX_VALUE, Integer.MIN_VALUE })
	void daysAreOneToSixty(int days) {
		assertThat(faults(Level.COUNTY,
				new RouteRow(BELOW, step("办公室", "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, days))))
			.contains("rows[0].workingDays route-days-range");
	}

	@Test
	void theReminderComesWithinTheStep() {
		RouteStep late = new RouteStep("办公室", "", "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2, 3, 61, false);
		assertThat(faults(Level.COUNTY, new RouteRow(BELOW, late)))
			.containsExactly("rows[0].remindDays route-remind-range", "rows[0].escalateDays route-days-range");
	}

	@Test
	void onePlanDoesNotMeetTwoStepsOfOneName() {
		AppliesTo villages = to(Set.of(), Set.of(Level.VILLAGE), Set.of());
		AppliesTo townships = to(Set.of(), Set.of(Level.TOWNSHIP), Set.of());
		assertThat(faults(Level.COUNTY, new RouteRow(BELOW, OFFICE), new RouteRow(villages, OFFICE)))
			.containsExactly("rows[1].title route-title-twice");
		AppliesTo counties = to(Set.of(), Set.of(Level.COUNTY), Set.of());
		assertThat(faults(Level.COUNTY, new RouteRow(counties, OFFICE), new RouteRow(villages, OFFICE),
				new RouteRow(townships, OFFICE)))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "换\n行", "\u0007", "\uD800", "\uFFFE", "\u2028" })
	void aTitleIsOneReadableLine(String title) {
		assertThat(
				faults(Level.COUNTY, new RouteRow(BELOW, step(title, "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2))))
			.hasSize(1)
			.allMatch(fault -> fault.startsWith("rows[0].title route-text-"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "ADMIN", "DRAFTER", "HEAD", "office", "OFFICE@15" })
	void onlyRolesThatReviewAreAsked(String role) {
		assertThat(faults(Level.COUNTY, new RouteRow(BELOW, step("环节", role, StepOwner.PARENT, StepMode.ANY, 0, 2))))
			.containsExactly("rows[0].role route-role-missing");
	}

	@Test
	void nothingAtAllIsNamedFieldByField() {
		RouteRow nothing = new RouteRow(to(null, null, null), step(null, null, null, null, 0, 0));
		assertThat(faults(Level.REGION, nothing)).containsExactly("rows[0].title route-text-missing",
				"rows[0].role route-role-missing", "rows[0].whose route-whose-missing",
				"rows[0].mode route-mode-missing", "rows[0].workingDays route-days-range");
	}

	@Test
	void moreRowsThanAnybodyReadsAreRefusedBeforeTheyAreLookedAt() {
		List<RouteRow> rows = new ArrayList<>();
		for (int i = 0; i <= RouteRules.MOST_ROWS; i++) {
			rows.add(new RouteRow(BELOW, OFFICE));
		}
		assertThat(RouteRules.check(new RouteDraft("路线", "", "", rows), Level.COUNTY)).extracting("code")
			.containsExactly("route-too-many-rows");
	}

	@Test
	void aDifferenceShowsRowsKeptTakenOutAndPutIn() {
		RouteRow one = new RouteRow(BELOW, OFFICE);
		RouteRow two = new RouteRow(BELOW, step("领导小组", "LEADING", StepOwner.PARENT, StepMode.ALL, 0, 3));
		RouteDiff diff = RouteDiff.of(List.of(one), List.of(two, one));
		assertThat(diff.lines()).containsExactly(new RouteDiff.Line(RouteDiff.Change.ADDED, two),
				new RouteDiff.Line(RouteDiff.Change.KEPT, one));
		assertThat(RouteDiff.of(List.of(one), List.of(one)).changed()).isFalse();
	}

}
