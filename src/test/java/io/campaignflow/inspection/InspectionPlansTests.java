package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Yearly and monthly plans, and the visits that come of them. */
abstract class InspectionPlansTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private VisitScene scene;

	private String unit;

	private YearMonth month;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
		month = YearMonth.from(scene.today());
	}

	@Test
	void aGroupsPlanIsApprovedByItsOfficeAndItsVisitsCount() {
		String plan = drafted(2);
		submit(plan, VisitScene.CITY_LEADER);
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> approve(plan, VisitScene.CITY_MEMBER));
		approve(plan, "office.1502");
		assertThat(scene.planned().begin(scene.actor(VisitScene.CITY_LEADER), plan, month)).isEqualTo(2);
		assertThat(line(plan)).satisfies(line -> {
			assertThat(line.begun()).isEqualTo(2);
			assertThat(line.open()).isZero();
			assertThat(line.done()).isZero();
		});
		assertThat(scene.planned().begin(scene.actor(VisitScene.CITY_LEADER), plan, month)).as("safe to repeat")
			.isZero();
		InspectionView begun = scene.inspections()
			.list(scene.actor(VisitScene.CITY_LEADER),
					new InspectionQuery(null, unit, null, null, null, null, null, null), PageQuery.of(0, 10))
			.items()
			.get(0);
		VisitOnItsWay visit = new VisitOnItsWay(scene, begun.id(), unit).stands(InspectionStatus.PLANNING,
				"plan-visit");
		visit.planned().carriedOut();
		assertThat(line(plan).done()).isEqualTo(1);
	}

	@Test
	void anOfficesPlanIsApprovedByItsLeadingGroupAndGoesToTheGroupsThatCover() {
		String plan = scene.plans()
			.draft(scene.actor("office.1502"),
					new PlanOrder("1502", null, scene.campaign(), month.getYear(), month.getMonthValue()));
		add(plan, "office.1502", 1);
		submit(plan, "office.1502");
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> approve(plan, "office.1502"));
		approve(plan, "leading.1502");
		assertThat(scene.planned().begin(scene.actor("office.1502"), plan, month)).isEqualTo(1);
		assertThat(scene.seenBy(VisitScene.CITY_LEADER, unit)).isEqualTo(1);
	}

	@Test
	void aPlanGivenBackIsMendedAndAnApprovedOneOnlyAfterReopening() {
		String plan = drafted(1);
		assertThatExceptionOfType(BusinessRuleViolation.class).as("not approved")
			.isThrownBy(() -> scene.planned().begin(scene.actor(VisitScene.CITY_LEADER), plan, month));
		submit(plan, VisitScene.CITY_LEADER);
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> add(plan, VisitScene.CITY_LEADER, 2));
		scene.plans().giveBack(scene.actor("office.1502"), plan, version(plan), "太密。");
		assertThat(seen(plan).reason()).isEqualTo("太密。");
		submit(plan, VisitScene.CITY_LEADER);
		approve(plan, "office.1502");
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> add(plan, VisitScene.CITY_LEADER, 2));
		scene.plans().reopen(scene.actor(VisitScene.CITY_LEADER), plan, version(plan));
		add(plan, VisitScene.CITY_LEADER, 2);
		assertThat(line(plan).line().visits()).isEqualTo(2);
	}

	@Test
	void whatIsTooMuchOverAllPlansIsSaid() {
		String city = drafted(2);
		assertThat(line(city).crowded()).isFalse();
		String region = scene.plans()
			.draft(scene.actor(VisitScene.REGION_LEADER),
					new PlanOrder(null, scene.regionGroup(), scene.campaign(), month.getYear(), null));
		add(region, VisitScene.REGION_LEADER, 2);
		submit(region, VisitScene.REGION_LEADER);
		assertThat(line(city).planned()).isEqualTo(4);
		assertThat(line(city).crowded()).isTrue();
	}

	@Test
	void unitsToBeVisitedDoNotSeePlans() {
		String plan = drafted(1);
		for (String account : List.of("head." + unit, "office.150203", "supervisor.1502.2", VisitScene.REGION_LEADER)) {
			assertThatExceptionOfType(NotFound.class).as(account)
				.isThrownBy(() -> scene.plans().visible(scene.actor(account), plan));
			assertThatExceptionOfType(NotFound.class).as(account)
				.isThrownBy(() -> scene.planned().lines(scene.actor(account), plan));
		}
	}

	@Test
	void linesThatMakeNoSenseAreRefusedAndOldVersionsLearnOfIt() {
		String plan = drafted(1);
		long version = version(plan);
		for (PlanLineOrder bad : List.of(new PlanLineOrder(unit, null, List.of(12), 1),
				new PlanLineOrder(unit, InspectionKind.ROUTINE, List.of(), 1),
				new PlanLineOrder(unit, InspectionKind.ROUTINE, List.of(13), 1),
				new PlanLineOrder(unit, InspectionKind.ROUTINE, List.of(12), 0),
				new PlanLineOrder("150204", InspectionKind.ROUTINE, List.of(12), 1))) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(bad.toString())
				.isThrownBy(() -> scene.plans().addLines(scene.actor(VisitScene.CITY_LEADER), plan, version, bad));
		}
		add(plan, VisitScene.CITY_LEADER, 2);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.plans().submit(scene.actor(VisitScene.CITY_LEADER), plan, version));
	}

	private String drafted(int visits) {
		String plan = scene.plans()
			.draft(scene.actor(VisitScene.CITY_LEADER),
					new PlanOrder(null, scene.cityGroup(), scene.campaign(), month.getYear(), null));
		add(plan, VisitScene.CITY_LEADER, visits);
		return plan;
	}

	private void add(String plan, String account, int visits) {
		scene.plans()
			.addLines(scene.actor(account), plan, scene.plans().visible(scene.actor(account), plan).version(),
					new PlanLineOrder(unit, InspectionKind.ROUTINE, List.of(month.getMonthValue()), visits));
	}

	private void submit(String plan, String account) {
		scene.plans().submit(scene.actor(account), plan, scene.plans().visible(scene.actor(account), plan).version());
	}

	private void approve(String plan, String account) {
		scene.plans().approve(scene.actor(account), plan, version(plan));
	}

	private InspectionPlan seen(String plan) {
		return scene.plans().visible(scene.actor("office.15"), plan);
	}

	private long version(String plan) {
		return seen(plan).version();
	}

	private PlanLineView line(String plan) {
		return scene.planned().lines(scene.actor("office.15"), plan).get(0);
	}

}
