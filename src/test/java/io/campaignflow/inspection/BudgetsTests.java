package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What offices say about bearable visits. */
@CampaignFlowTest
class BudgetsTests {

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
	void nobodyButTheOfficeAboveSaysHowMuchAUnitBears() {
		BudgetOrder order = new BudgetOrder("150203", unit, null, null, 1);
		for (String account : List.of("office.1502", "head.150203", "office." + unit, VisitScene.CITY_LEADER)) {
			assertThatExceptionOfType(NotAllowed.class).as(account)
				.isThrownBy(() -> scene.budgets().set(scene.actor(account), order));
		}
		BudgetOrder own = new BudgetOrder(unit, unit, null, null, 0);
		assertThatExceptionOfType(BusinessRuleViolation.class).as("no unit fends off its own visits")
			.isThrownBy(() -> scene.budgets().set(scene.actor("office." + unit), own));
		assertThat(scene.budgets().of(unit, month)).isEqualTo(BudgetRule.UNSAID);
	}

	@Test
	void theStrictestWordCountsAndAMonthCanDiffer() {
		say("150203", 5, null);
		assertThat(scene.budgets().of(unit, month)).isEqualTo(5);
		say("1502", 2, null);
		assertThat(scene.budgets().of(unit, month)).isEqualTo(2);
		say("1502", 4, month.plusMonths(1));
		assertThat(scene.budgets().of(unit, month.plusMonths(1))).isEqualTo(4);
		BudgetLine said = say("1502", 1, null);
		assertThat(said.version()).as("said anew, not twice").isEqualTo(2);
		assertThat(scene.budgets().of(unit, month)).isEqualTo(1);
		scene.budgets().remove(scene.actor("office.1502"), said.id(), said.version());
		assertThat(scene.budgets().of(unit, month)).isEqualTo(5);
	}

	@Test
	void onlyWhoSaidItTakesItBack() {
		BudgetLine said = say("150203", 1, null);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.budgets().remove(scene.actor("office.1502"), said.id(), said.version()));
	}

	@Test
	void whatMakesNoSenseIsRefused() {
		for (BudgetOrder bad : List.of(new BudgetOrder("150203", unit, Level.TOWNSHIP, null, 1),
				new BudgetOrder("150203", null, null, null, 1), new BudgetOrder("150203", "150204", null, null, 1),
				new BudgetOrder("150203", null, Level.REGION, null, 1), new BudgetOrder("150203", unit, null, null, -1),
				new BudgetOrder("150203", unit, null, null, 32), new BudgetOrder("150203", unit, null, null, null),
				new BudgetOrder("150203", unit, null, month.minusMonths(1), 1),
				new BudgetOrder("150203", "'; drop table inspection_budget; --", null, null, 1))) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(bad.toString())
				.isThrownBy(() -> scene.budgets().set(scene.actor("office.150203"), bad));
		}
	}

	private BudgetLine say(String setter, int visits, YearMonth only) {
		return scene.budgets().set(scene.actor("office." + setter), new BudgetOrder(setter, unit, null, only, visits));
	}

}
