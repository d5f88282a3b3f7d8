package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Who sees which plans: the same in lists and one by one. */
@CampaignFlowTest
class PlanVisibilityTests {

	private static final List<String> UNITS = List.of("1502", "1505", "150203", "150204", "150502", "150203001");

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	PlanGate gate;

	PlanScene scene;

	String campaign;

	@BeforeEach
	void openPlans() {
		scene = beans.createBean(PlanScene.class);
		campaign = scene.campaign(false);
		scene.open(campaign, UNITS.toArray(String[]::new));
	}

	@Test
	void positionsGroupsAndContactPointsGiveSubtrees() {
		Map.of("drafter.150203", Set.of("150203", "150203001"), "head.150204", Set.of("150204"), "office.1502",
				Set.of("1502", "150203", "150204", "150203001"), "leader.1502.1",
				Set.of("1502", "150203", "150204", "150203001"), "office.15", Set.copyOf(UNITS), "admin",
				Set.copyOf(UNITS), "drafter.150203001", Set.of("150203001"), "supervisor.15.2",
				Set.of("1502", "150203", "150204", "150203001"))
			.forEach(this::assertSees);
	}

	@Test
	void anApprovedPlanIsSeenByTheUnitsBelow() {
		scene.approve(scene.planOf(campaign, "1502").id());
		assertSees("drafter.150203", Set.of("1502", "150203", "150203001"));
		assertSees("drafter.150203001", Set.of("1502", "150203001"));
		assertSees("drafter.150502", Set.of("150502"));
	}

	@Test
	void whoeverIsAdmittedSeesThePlanAsPersonOrThroughAGroup() {
		String plan = scene.planOf(campaign, "150203").id();
		plans.admit(plan, List.of("OFFICE@1505", "head.150204"));
		plans.admit(plan, List.of("OFFICE@1505"));
		assertSees("office.1505", Set.of("1505", "150502", "150203"));
		assertSees("head.150204", Set.of("150204", "150203"));
		assertSees("drafter.150204", Set.of("150204"));
	}

	@Test
	void filtersNarrowWhatIsSeen() {
		Actor office = scene.actor("office.15");
		assertThat(codes(office, new PlanQuery(campaign, "1502", true, null, null))).containsExactlyInAnyOrder("1502",
				"150203", "150204", "150203001");
		assertThat(codes(office, new PlanQuery(campaign, "1502", false, null, null))).containsExactly("1502");
		assertThat(codes(office, new PlanQuery(campaign, null, false, null, "昆都"))).containsExactly("150203");
		assertThat(codes(office, new PlanQuery(campaign, null, false, null, "100%"))).isEmpty();
		assertThat(codes(office, new PlanQuery(campaign, null, false, PlanStatus.APPROVED, null))).isEmpty();
		assertThat(codes(office, new PlanQuery("no-such", null, false, null, null))).isEmpty();
	}

	@Test
	void whatIsDueFirstComesFirstAndWhatIsDoneLast() {
		scene.approve(scene.planOf(campaign, "1505").id());
		assertThat(codes(scene.actor("office.15"), new PlanQuery(campaign, null, false, null, null)))
			.containsExactly("1502", "150203", "150204", "150502", "150203001", "1505");
	}

	@Test
	void listsPageAndSortAndRefuseUnknownOrders() {
		Actor office = scene.actor("office.15");
		PlanQuery all = new PlanQuery(campaign, null, false, null, null);
		assertThat(plans.list(office, all, new PageQuery(1, 4, "-unit")).items()).extracting(PlanView::unitCode)
			.containsExactly("150203", "1502");
		assertThat(plans.list(office, all, PageQuery.of(5, 4)).items()).isEmpty();
		assertThat(plans.list(office, all, PageQuery.of(0, 4)).total()).isEqualTo(6);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> plans.list(office, all, new PageQuery(0, 4, "id; drop table plan")));
	}

	private void assertSees(String account, Set<String> expected) {
		Actor actor = scene.actor(account);
		assertThat(new TreeSet<>(codes(actor, new PlanQuery(campaign, null, false, null, null)))).as(account)
			.isEqualTo(new TreeSet<>(expected));
		for (String unit : UNITS) {
			String plan = scene.planOf(campaign, unit).id();
			if (expected.contains(unit)) {
				gate.requireVisible(actor, plan);
			}
			else {
				assertThatExceptionOfType(NotFound.class).as(account + " " + unit)
					.isThrownBy(() -> plans.visible(actor, plan));
			}
		}
	}

	private List<String> codes(Actor actor, PlanQuery query) {
		return plans.list(actor, query, PageQuery.of(0, 100)).items().stream().map(PlanView::unitCode).toList();
	}

}
