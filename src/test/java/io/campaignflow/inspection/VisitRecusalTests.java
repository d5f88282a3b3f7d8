package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.recusal.RecusalOrder;
import io.campaignflow.recusal.TieKind;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Whoever declared a relation to a unit, or worked there, is on no visit to it. */
@CampaignFlowTest
class VisitRecusalTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	RecusalFacts facts;

	@Autowired
	VisitChoices choices;

	private final List<String> declared = new ArrayList<>();

	private VisitScene scene;

	private String unit;

	@BeforeEach
	void aUnit() {
		scene = beans.createBean(VisitScene.class);
		unit = scene.unit();
	}

	/** A tie keeps the member's group from the whole county: others need it. */
	@AfterEach
	void nothingIsDeclared() {
		declared.forEach(id -> facts.withdraw(scene.actor("admin"), id));
	}

	private void tied(String account, TieKind kind) {
		declared.add(facts.record(scene.actor(account), new RecusalOrder(null, kind, unit, "配偶在该镇任职")));
	}

	private void refusedByName(TieKind kind, Runnable call) {
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(call::run)
			.satisfies(ex -> assertThat(ex.violations()).singleElement().satisfies(one -> {
				assertThat(one.code()).isEqualTo("visit-recused." + kind);
				assertThat(one.args()).containsExactly(nameOf(VisitScene.CITY_MEMBER), unitName(), unitName());
			}));
	}

	private String nameOf(String account) {
		return scene.people().find(account).orElseThrow().name();
	}

	private String unitName() {
		return scene.units().get(unit).name();
	}

	private void refused(TieKind kind, Runnable call) {
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(call::run)
			.satisfies(ex -> assertThat(ex.code()).isEqualTo("visit-own-unit." + kind))
			.satisfies(ex -> assertThat(ex.args()).containsExactly(unitName(), unitName()));
	}

	@Test
	void whoDeclaredARelationIsNotPlannedForTheVisit() {
		VisitOnItsWay visit = scene.opened(unit);
		tied(VisitScene.CITY_MEMBER, TieKind.RELATION);
		refusedByName(TieKind.RELATION, visit::planned);
		visit.stands(InspectionStatus.PLANNING, "plan-visit");
		assertThat(choices.people(scene.actor(VisitScene.CITY_LEADER), scene.cityGroup(), unit))
			.filteredOn(VisitChoices.Choice::recused)
			.extracting(VisitChoices.Choice::account)
			.containsExactly(VisitScene.CITY_MEMBER);
	}

	@Test
	void whoWorkedThereBeforeTheirPositionsWereKeptIsNotPlannedEither() {
		VisitOnItsWay visit = scene.opened(unit);
		tied(VisitScene.CITY_MEMBER, TieKind.FORMER_POST);
		refusedByName(TieKind.FORMER_POST, visit::planned);
	}

	@Test
	void whoDeclaredARelationDoesNotJoinLater() {
		VisitOnItsWay visit = scene.opened(unit)
			.plannedBy(VisitScene.CITY_LEADER, "ROUTINE", scene.today(), VisitScene.CITY_LEADER);
		tied(VisitScene.CITY_MEMBER, TieKind.RELATION);
		long version = visit.view().version();
		refusedByName(TieKind.RELATION,
				() -> scene.moves()
					.changePeople(scene.actor(VisitScene.CITY_LEADER), visit.id(), version,
							List.of(VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER)));
		assertThat(visit.view().version()).isEqualTo(version);
	}

	@Test
	void whoDeclaredARelationNeitherBeginsNorMovesNorRecordsNorCarriesOut() {
		VisitOnItsWay visit = scene.opened(unit).planned();
		tied(VisitScene.CITY_MEMBER, TieKind.RELATION);
		long version = visit.view().version();
		refused(TieKind.RELATION, () -> scene.opened(VisitScene.CITY_MEMBER, scene.cityGroup(), unit, scene.today()));
		refused(TieKind.RELATION,
				() -> scene.moves().cancel(scene.actor(VisitScene.CITY_MEMBER), visit.id(), version, "不去了。"));
		refused(TieKind.RELATION, () -> visit.found("窗口无人"));
		refused(TieKind.RELATION, visit::carriedOut);
		assertThat(scene.moves().mayMove(scene.actor(VisitScene.CITY_MEMBER), visit.view())).isFalse();
		assertThat(scene.moves().mayMove(scene.actor(VisitScene.CITY_LEADER), visit.view())).isTrue();
		visit.completedBy(VisitScene.CITY_LEADER, Map.of("met", "镇长", "summary", "总体良好"))
			.stands(InspectionStatus.SIGNING, "sign-report");
	}

	@Test
	void aLeaderWhoDeclaredARelationDoesNotSign() {
		VisitOnItsWay visit = scene.opened(unit).planned().carriedOut();
		tied(VisitScene.CITY_LEADER, TieKind.RELATION);
		refused(TieKind.RELATION, visit::signed);
		visit.stands(InspectionStatus.SIGNING, "sign-report");
	}

	@Test
	void aRelationElsewhereOrAtTheSenderKeepsNobodyAway() {
		String other = scene.unit();
		facts.record(scene.actor(VisitScene.CITY_MEMBER), new RecusalOrder(null, TieKind.RELATION, other, "父亲"));
		assertThat(choices.people(scene.actor(VisitScene.CITY_LEADER), scene.cityGroup(), unit))
			.noneMatch(VisitChoices.Choice::recused);
		scene.opened(unit).planned().carriedOut();
	}

}
