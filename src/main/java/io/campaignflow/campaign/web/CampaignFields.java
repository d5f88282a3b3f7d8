package io.campaignflow.campaign.web;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.Level;
import io.campaignflow.web.TypedFields;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.util.MultiValueMap;

/**
 * The form as it was typed, so that nothing is lost when a rule refuses it. Each level
 * has a row of days; one left empty takes no part.
 */
record CampaignFields(String title, String batch, String issuingUnit, List<WindowRow> windows,
		List<RequirementRow> requirements, List<SectionRow> template, String route, boolean childrenWait,
		boolean scored, String minLength, String maxLength, long version) {

	private static final int FEWEST_CHARACTERS = 800;

	private static final int MOST_CHARACTERS = 5000;

	static CampaignFields fresh(String issuingUnit, String route) {
		return new CampaignFields("", "", issuingUnit, Arrays.stream(Level.values()).map(WindowRow::empty).toList(),
				List.of(RequirementRow.empty()), List.of(SectionRow.empty()), route, false, false,
				String.valueOf(FEWEST_CHARACTERS), String.valueOf(MOST_CHARACTERS), 0);
	}

	static CampaignFields of(CampaignView campaign) {
		return new CampaignFields(campaign.title(), campaign.batch(), campaign.issuingUnit(),
				Arrays.stream(Level.values()).map(level -> WindowRow.of(level, campaign.windowOf(level))).toList(),
				campaign.requirements().stream().map(RequirementRow::of).toList(),
				campaign.template().stream().map(SectionRow::of).toList(),
				RouteField.text(campaign.route(), campaign.routeVersion()), campaign.childrenWait(), campaign.scored(),
				String.valueOf(campaign.minLength()), String.valueOf(campaign.maxLength()), campaign.version());
	}

	static CampaignFields typed(MultiValueMap<String, String> sent) {
		TypedFields typed = new TypedFields(sent);
		return new CampaignFields(typed.text("title"), typed.text("batch"), typed.text("issuingUnit"),
				Arrays.stream(Level.values()).map(level -> WindowRow.typed(level, typed)).toList(),
				typed.rows("requirement")
					.map(row -> RequirementRow.typed(row, typed))
					.filter(Objects::nonNull)
					.toList(),
				typed.rows("section").map(row -> SectionRow.typed(row, typed)).filter(Objects::nonNull).toList(),
				typed.text("route"), typed.ticked("childrenWait"), typed.ticked("scored"), typed.text("minLength"),
				typed.text("maxLength"), TypedFields.number(typed.text("version")));
	}

	CampaignForm form() {
		RouteField chosen = RouteField.parse(route);
		return new CampaignForm(title, batch, issuingUnit,
				windows.stream().filter(WindowRow::isTyped).map(WindowRow::window).toList(),
				requirements.stream().map(RequirementRow::requirement).toList(),
				template.stream().map(SectionRow::section).toList(), chosen.key(), chosen.version(), childrenWait,
				scored, TypedFields.number(minLength), TypedFields.number(maxLength));
	}

	/**
	 * Where the faults of a level's window stand: windows left empty are not handed in.
	 */
	public String windowField(WindowRow row) {
		return "windows[" + windows.stream().filter(WindowRow::isTyped).toList().indexOf(row) + "]";
	}

}
