package io.campaignflow.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.campaign.RouteCatalogue.RouteChoice;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CampaignRulesTests {

	private static final OrgUnit CITY = new OrgUnit("1502", "1502", "15", Level.PREFECTURE, null, "/15/1502/", true);

	private static final LocalDate DAY = LocalDate.of(2026, 2, 20);

	private static final StartWindow COUNTY = new StartWindow(Level.COUNTY, DAY, DAY.plusDays(9));

	private static final StartWindow TOWNSHIP = new StartWindow(Level.TOWNSHIP, DAY.plusDays(10), DAY.plusDays(20));

	private static final Requirement R1 = new Requirement("R1", RequirementKind.MANDATORY, "title", "text", Set.of());

	private static final TemplateSection GOALS = new TemplateSection("goals", "title", "", List.of("R1"));

	private static CampaignForm form(List<StartWindow> windows, List<Requirement> requirements,
			List<TemplateSection> template) {
		return new CampaignForm("title", "batch", "1502", windows, requirements, template, "route", false, false, 0,
				5000);
	}

	private static CampaignForm sound() {
		return form(List.of(COUNTY, TOWNSHIP), List.of(R1), List.of(GOALS));
	}

	private static List<String> faults(CampaignForm form) {
		try {
			CampaignRules.requireSound(form, CITY, List.of(new RouteChoice("route", "route", "", null, 2, false)));
			return List.of();
		}
		catch (BusinessRuleViolation refused) {
			return refused.violations().stream().map(fault -> fault.field() + " " + fault.code()).toList();
		}
	}

	@Test
	void aSoundFormHasNoFaults() {
		assertThat(faults(sound())).isEmpty();
	}

	@Test
	void everyFaultIsNamedAtOnce() {
		CampaignForm empty = new CampaignForm(" ", null, "1502", null, null, null, "other", false, false, 9, 8);
		assertThat(faults(empty)).containsExactlyInAnyOrder("title campaign-text-missing",
				"batch campaign-text-missing", "windows campaign-windows-missing", "template campaign-template-missing",
				"route campaign-route-unknown", "maxLength campaign-length-order");
	}

	@Test
	void windowsAreInOrderBelowTheIssuerAndNotInverted() {
		StartWindow region = new StartWindow(Level.REGION, DAY, DAY);
		StartWindow inverted = new StartWindow(Level.COUNTY, DAY, DAY.minusDays(1));
		StartWindow early = new StartWindow(Level.VILLAGE, DAY.minusDays(1), null);
		assertThat(faults(form(List.of(region, inverted, COUNTY, early), List.of(R1), List.of(GOALS))))
			.containsExactlyInAnyOrder("windows[0].level campaign-window-level-above",
					"windows[1].closes campaign-window-inverted", "windows[2].level campaign-window-level-twice",
					"windows[3].closes campaign-window-day-missing", "windows[3].opens campaign-window-order");
	}

	@Test
	void codesAreUniqueAndTheTemplateNamesOnlyThem() {
		TemplateSection stray = new TemplateSection("measures", "title", "", List.of("R2"));
		assertThat(faults(form(List.of(COUNTY), List.of(R1, R1), List.of(GOALS, stray)))).containsExactlyInAnyOrder(
				"requirements[1].code campaign-code-twice", "template[1].key campaign-code-twice",
				"template[1].requirements campaign-requirement-unknown");
	}

	@Test
	void aLaunchedCampaignOnlyGetsMoreTime() {
		Campaign launched = Campaign.prepare("1", sound()).launch(1);
		StartWindow longer = COUNTY.until(DAY.plusDays(30));
		StartWindow added = new StartWindow(Level.VILLAGE, DAY.plusDays(40), DAY.plusDays(50));
		Campaign changed = launched.change(1, form(List.of(longer, TOWNSHIP, added), List.of(R1), List.of(GOALS)));
		assertThat(changed.state().windows()).containsExactly(longer, TOWNSHIP, added);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> launched.change(1, form(List.of(COUNTY), List.of(), List.of(GOALS))))
			.satisfies(refused -> assertThat(refused.violations()).extracting(Violation::code)
				.containsExactlyInAnyOrder("campaign-window-shortened", "campaign-fixed-once-launched"));
	}

	@Test
	void aStaleVersionIsAConflictThatShowsWhatStands() {
		Campaign stored = Campaign.prepare("1", sound());
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> stored.change(7, sound()))
			.satisfies(lost -> assertThat(lost.theirs()).isEqualTo(stored.state()));
	}

	@Test
	void onlyTheOfficeOfTheIssuingUnitMayAct() {
		Campaign.requireOffice(new Actor("a", "a", Set.of("OFFICE@1502")), "1502");
		Actor other = new Actor("b", "b", Set.of("OFFICE@15", "LEADING@1502"));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> Campaign.requireOffice(other, "1502"));
	}

	@Test
	void anExtensionLengthensTheWindowOfItsLevelOnly() {
		Campaign campaign = Campaign.prepare("1", sound());
		LocalDate later = DAY.plusDays(60);
		assertThat(campaign.windowFor(Level.COUNTY, Optional.of(later))).contains(COUNTY.until(later));
		assertThat(campaign.windowFor(Level.VILLAGE, Optional.of(later))).isEmpty();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> campaign.requireExtends(Level.COUNTY, COUNTY.closes(), "reason"));
	}

}
