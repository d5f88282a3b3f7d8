package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.ProbedStep.Found;
import io.campaignflow.review.ProbedStep.Repeat;
import io.campaignflow.review.ProbedStep.Via;
import io.campaignflow.route.AppliesTo;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteRow;
import io.campaignflow.route.RouteTrials;
import io.campaignflow.route.RouteVersion;
import io.campaignflow.route.RouteView;
import io.campaignflow.route.Routes;
import io.campaignflow.route.TrialRun;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Versions of a route: saved by the office that owns it, taken by reviews that begin
 * later, left alone by those under way.
 */
@CampaignFlowTest
class RouteVersionsTests {

	private static final String HOSTILE = "\"] ${''.getClass()} \\ #{1}";

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Routes routes;

	@Autowired
	RouteTrials trials;

	@Autowired
	RepositoryService repository;

	private ReviewScene scene;

	private Actor office;

	@BeforeEach
	void aProvince() {
		scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		office = scene.actor("office." + ReviewScene.PROVINCE);
	}

	private static RouteDraft draft(String title, String... steps) {
		AppliesTo below = new AppliesTo(Set.of(), Set.of(Level.PREFECTURE, Level.COUNTY, Level.TOWNSHIP, Level.VILLAGE),
				Set.of());
		AppliesTo top = new AppliesTo(Set.of(), Set.of(Level.REGION), Set.of());
		List<RouteRow> rows = new java.util.ArrayList<>();
		rows.add(new RouteRow(top, new RouteStep("本级", "OFFICE", StepOwner.OWN, StepMode.ANY, 0, 2)));
		for (String step : steps) {
			rows.add(new RouteRow(below, new RouteStep(step, "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2)));
		}
		return new RouteDraft(title, "", "", rows);
	}

	private RouteView made(String title, String... steps) {
		return routes.create(office, ReviewScene.PROVINCE, draft(title, steps), null);
	}

	@Test
	void aReviewUnderWayKeepsItsStepsAndALaterOneTakesTheNewVersion() {
		RouteView route = made("试验路线", HOSTILE);
		PlanOnItsWay early = scene.plan(ReviewScene.COUNTY, route.key()).broughtIntoReview();
		routes.save(office, route.key(), 1, draft("试验路线", "初审", "复审"));
		PlanOnItsWay late = scene.plan(ReviewScene.COUNTY, route.key()).broughtIntoReview();
		assertThat(titles(early)).containsExactly(HOSTILE);
		assertThat(titles(late)).containsExactly("初审", "复审");
		early.approvedBy("office." + ReviewScene.CITY).isApproved();
		late.approvedBy("office." + ReviewScene.CITY).isBeforeOneOf(1, "office." + ReviewScene.CITY);
	}

	private List<String> titles(PlanOnItsWay plan) {
		return scene.reviews().of(office, plan.id()).steps().stream().map(ReviewView.StepView::title).toList();
	}

	@Test
	void aLaunchFixesTheVersionUntilTheOfficeSwitches() {
		RouteView route = made("固定版本", "一审");
		String campaign = scene.campaign(ReviewScene.PROVINCE, route.key(), Level.values());
		assertThat(scene.campaigns().get(campaign).routeVersion()).isNull();
		scene.campaigns().launched(office, campaign);
		routes.save(office, route.key(), 1, draft("固定版本", "一审", "二审"));
		CampaignView launched = scene.campaigns().get(campaign);
		assertThat(launched.routeVersion()).isEqualTo(1);
		scene.unitPlans().open(Actor.SYSTEM, campaign, List.of(scene.units().get(ReviewScene.COUNTY)));
		scene.unitPlans().open(Actor.SYSTEM, campaign, List.of(scene.units().get(ReviewScene.CITY)));
		assertThat(titles(scene.planOf(campaign, ReviewScene.COUNTY).broughtIntoReview())).containsExactly("一审");
		scene.campaigns().switchRoute(office, campaign, launched.version(), 2);
		assertThat(titles(scene.planOf(campaign, ReviewScene.CITY).broughtIntoReview())).containsExactly("一审", "二审");
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.campaigns().switchRoute(office, campaign, launched.version() + 1, 1))
			.matches(refusal -> refusal.code().equals("campaign-route-not-newer"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> scene.campaigns()
			.switchRoute(scene.actor("office." + ReviewScene.CITY), campaign, launched.version() + 1, 2));
	}

	@Test
	void twoEditorsBothSeeWhatTheOtherHas() {
		RouteView route = made("两人同改", "一审");
		routes.save(office, route.key(), 1, draft("两人同改", "甲改"));
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> routes.save(office, route.key(), 1, draft("两人同改", "乙改")))
			.satisfies(conflict -> assertThat(((RouteVersion) conflict.theirs()).rows().get(1).step().title())
				.isEqualTo("甲改"));
		assertThat(routes.visible(office, route.key()).version()).isEqualTo(2);
	}

	@Test
	void savingTheSameAgainMakesNoVersionAndNoDeployment() {
		RouteView route = made("不变", "一审");
		long deployed = repository.createDeploymentQuery().count();
		assertThat(routes.save(office, route.key(), 1, draft("不变", "一审")).version()).isEqualTo(1);
		assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployed);
	}

	@Test
	void onlyTheOwningOfficeChangesARouteAndUnitsBelowSeeIt() {
		RouteView route = made("本省路线", "一审");
		Actor city = scene.actor("office." + ReviewScene.CITY);
		assertThat(routes.visible(city, route.key())).isEqualTo(route);
		assertThat(scene.campaigns().routesFor(scene.units().get(ReviewScene.CITY))).extracting("key")
			.contains(route.key(), "review-route");
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> routes.save(city, route.key(), 1, draft("本省路线", "改")));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> routes.create(city, ReviewScene.PROVINCE, draft("越权", "一审"), null));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> routes.visible(scene.actor("office.1502"), route.key()));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> routes.save(office, "review-route", 1, draft("改自带", "一审")))
			.matches(refusal -> refusal.code().equals("route-shipped"));
	}

	@Test
	void aRetiredRouteIsChosenNoMoreButServesThoseWhoHaveIt() {
		RouteView route = made("将停用", "一审");
		PlanOnItsWay plan = scene.plan(ReviewScene.COUNTY, route.key());
		String prepared = scene.campaign(ReviewScene.PROVINCE, route.key(), Level.values());
		routes.retire(office, route.key());
		assertThat(scene.campaigns().routesFor(scene.units().get(ReviewScene.PROVINCE))).extracting("key")
			.doesNotContain(route.key());
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.campaigns().launched(office, prepared))
			.matches(refusal -> refusal.code().equals("campaign-route-retired"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> routes.save(office, route.key(), 1, draft("将停用", "改")))
			.matches(refusal -> refusal.code().equals("route-retired"));
		assertThat(titles(plan.broughtIntoReview())).containsExactly("一审");
	}

	@Test
	void aRetiredRouteIsReinstatedByItsOfficeAndServesAgain() {
		RouteView route = made("恢复使用", "一审");
		routes.retire(office, route.key());
		Actor city = scene.actor("office." + ReviewScene.CITY);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> routes.reinstate(city, route.key()));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> routes.reinstate(office, "review-route"));
		routes.reinstate(office, route.key());
		routes.reinstate(office, route.key());
		assertThat(scene.campaigns().routesFor(scene.units().get(ReviewScene.PROVINCE))).extracting("key")
			.contains(route.key());
		assertThat(routes.save(office, route.key(), 1, draft("恢复使用", "二审")).version()).isEqualTo(2);
	}

	/** What the trial says is what a review then does. */
	@Test
	void aTrialRunSaysWhereTheSamePersonIsNotAskedAgain() {
		RouteStep first = new RouteStep("初审", "", "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2, 1, 1, false);
		RouteStep again = new RouteStep("复审", "", "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2, 1, 1, true);
		RouteStep other = new RouteStep("终审", "", "OFFICE", StepOwner.GRANDPARENT, StepMode.ANY, 0, 2, 1, 1, true);
		AppliesTo all = new AppliesTo(Set.of(), Set.of(Level.COUNTY), Set.of());
		List<RouteRow> rows = java.util.stream.Stream.of(first, again, other)
			.map(step -> new RouteRow(all, step))
			.toList();
		assertThat(repeats(rows)).containsExactly(Repeat.NONE, Repeat.CERTAIN, Repeat.NONE);
		String second = "second.office." + ReviewScene.CITY;
		scene.appoint(second, ReviewScene.CITY, io.campaignflow.organisation.Role.OFFICE);
		assertThat(repeats(rows)).containsExactly(Repeat.NONE, Repeat.POSSIBLE, Repeat.NONE);
		scene.dismiss(second, ReviewScene.CITY);
	}

	private List<Repeat> repeats(List<RouteRow> rows) {
		return trials.run(office, rows, ReviewScene.COUNTY, PlanKind.UNIT, ReviewScene.PROVINCE)
			.steps()
			.stream()
			.map(step -> step.probed().repeat())
			.toList();
	}

	@Test
	void theShippedTablesAreRecordedOnceWithTheirRows() {
		assertThat(routes.versions(office, "review-route", PageQuery.of(0, 10)).total()).isEqualTo(1);
		RouteVersion shipped = routes.version(office, "review-route", 1);
		assertThat(shipped.rows()).hasSize(19);
		assertThat(shipped.rows().get(15).appliesTo().levels()).doesNotContain(Level.REGION).hasSize(4);
		assertThat(shipped.rows().get(16).step().share()).isEqualTo(60);
	}

	@Test
	void aTrialRunNamesThePeopleAReviewThenAsks() {
		TrialRun trial = trials.run(scene.actor("office.1502"),
				routes.version(scene.actor("office.1502"), "review-route", 1), "150203", PlanKind.UNIT, "15");
		assertThat(trial.steps()).extracting(step -> step.probed().via())
			.containsExactly(Via.GROUP, Via.POSITION, Via.CONTACT_POINT, Via.GROUP);
		assertThat(trial.steps()).extracting(TrialRun.Step::row).containsExactly(6, 7, 8, 9);
		PlanOnItsWay plan = scene.plan("150203").broughtIntoReview();
		for (int step = 0; step < 4; step++) {
			List<String> people = trial.steps().get(step).probed().people().stream().map(Found::account).toList();
			plan.isBeforeOneOf(step, people.toArray(String[]::new)).approvedBy(people.get(0));
		}
		plan.isApproved();
	}

	@Test
	void aTrialRunOfUnsavedRowsSaysWhoKeepsOutAndWhoStandsIn() {
		RouteStep own = new RouteStep("本单位", "OFFICE", StepOwner.PARENT, StepMode.ANY, 0, 2);
		RouteStep empty = new RouteStep("督导组", "SUPERVISOR", StepOwner.PARENT, StepMode.ANY, 0, 2);
		AppliesTo all = new AppliesTo(Set.of(), Set.of(), Set.of());
		scene.appoint("of-both", ReviewScene.SCHOOL, io.campaignflow.organisation.Role.OFFICE);
		scene.appoint("of-both", ReviewScene.COUNTY, io.campaignflow.organisation.Role.OFFICE);
		TrialRun trial = trials.run(office, List.of(new RouteRow(all, own), new RouteRow(all, empty)),
				ReviewScene.SCHOOL, PlanKind.UNIT, ReviewScene.PROVINCE);
		assertThat(trial.steps().get(0).probed().people()).filteredOn(person -> !person.free())
			.extracting(Found::account, Found::recusal)
			.contains(org.assertj.core.groups.Tuple.tuple("of-both", "review-own-unit"));
		assertThat(trial.steps().get(1).probed().via()).isEqualTo(Via.NOBODY);
		assertThat(trial.steps().get(1).leftToOffice()).isTrue();
		assertThat(trial.steps().get(1).standIn()).isEqualTo("试验自治区");
		scene.dismiss("of-both", ReviewScene.COUNTY);
		scene.dismiss("of-both", ReviewScene.SCHOOL);
	}

	@Test
	void whoIsNoOfficeRunsNoTrialAndNobodyTriesUnitsTheyDoNotSee() {
		RouteVersion shipped = routes.version(office, "review-route", 1);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> trials
			.run(scene.actor("drafter." + ReviewScene.COUNTY), shipped, ReviewScene.COUNTY, PlanKind.UNIT, null));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> trials.run(office, shipped, "150203", PlanKind.UNIT, null));
	}

}
