package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Each campaign says how many of its closed items are visited again, and when. */
abstract class ReturnVisitRulesTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	ReturnVisitRules rules;

	@Autowired
	AuditTrail audit;

	private LedgerScene scene;

	private String campaign;

	@BeforeEach
	void aCampaign() {
		scene = beans.createBean(LedgerScene.class);
		campaign = scene.campaign();
	}

	@Test
	void withoutAWordOfItsOwnThePlatformsHolds() {
		assertThat(rules.visible(scene.actor("drafter.150203"), campaign))
			.isEqualTo(new ReturnVisitRule(20, 20, false));
	}

	@Test
	void allOfACampaignAreVisitedAndNoneOfAnother() {
		rules.set(office(), campaign, 100, 5);
		ItemOnItsWay all = scene.item(campaign, Severity.LOW).throughToClose();
		LocalDate day = LocalDate.ofInstant(all.timer("IntermediateCatchEvent_ReturnVisitDue").getDuedate().toInstant(),
				scene.clock().getZone());
		assertThat(day).isBetween(scene.today().plusDays(5), scene.today().plusDays(15));
		rules.set(office(), campaign, 0, 5);
		scene.item(campaign, Severity.LOW).throughToClose().isOver(ItemStatus.CLOSED);
		assertThat(scene.item(campaign, Severity.HIGH).throughToClose().timer("IntermediateCatchEvent_ReturnVisitDue"))
			.as("grave ones always")
			.isNotNull();
		assertThat(all.timer("IntermediateCatchEvent_ReturnVisitDue")).as("drawn before").isNotNull();
	}

	@Test
	void itStandsInTheCampaignsHistory() {
		rules.set(office(), campaign, 35, 10);
		assertThat(audit.of(scene.actor("admin"), "campaign", campaign, PageQuery.of(0, 50)).items())
			.filteredOn(entry -> entry.action().equals("ReturnVisitRuleSet"))
			.extracting(AuditEntry::detail)
			.anySatisfy(detail -> assertThat(detail).contains("35", "10"));
	}

	@Test
	void onlyItsOfficeSaysSoAndOnlyWhatCanBe() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> rules.set(scene.actor("office.150203"), campaign, 50, 10));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> rules.set(office(), "00000000-0000-0000-0000-000000000000", 50, 10));
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> rules.set(office(), campaign, 101, 0))
			.satisfies(refused -> assertThat(refused.violations()).extracting(Violation::field)
				.containsExactly("share", "days"));
		assertThat(rules.of(campaign).own()).isFalse();
	}

	@Test
	void faultsOfASplitNameThePartTheyAreAbout() {
		ItemOnItsWay item = scene.item(campaign, Severity.LOW);
		List<Map<String, String>> parts = List.of(Map.of("text", "东侧路灯不亮。"), Map.of("title", "没有内容"),
				Map.of("text", "西侧路灯不亮。", "unit", "没有这个单位"));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> item.does("office.1502", "assign-item", Map.of("decision", "SPLIT", "parts", parts)))
			.satisfies(refused -> assertThat(refused.violations()).extracting(Violation::field)
				.containsExactly("parts[1].text", "parts[2].unit"));
		item.stands(ItemStatus.REGISTERED, "assign-item");
	}

	private Actor office() {
		return scene.actor("office.15");
	}

}
