package io.campaignflow.circular.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.circular.CircularKind;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What forms for circulars offer: offices of the person, campaigns, levels. */
@Component
class CircularOffices {

	private final OrgUnits units;

	private final Campaigns campaigns;

	CircularOffices(OrgUnits units, Campaigns campaigns) {
		this.units = units;
		this.campaigns = campaigns;
	}

	void offer(Actor actor, Model model) {
		List<OrgUnit> offices = units.heldBy(actor, Role.OFFICE).stream().filter(OrgUnit::hasChildren).toList();
		model.addAttribute("offices", offices);
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("kinds", CircularKind.values());
		model.addAttribute("levels", offices.isEmpty() ? List.of() : below(offices.get(0).level()));
	}

	private static List<Level> below(Level top) {
		return Arrays.stream(Level.values()).filter(level -> level.compareTo(top) > 0).toList();
	}

}
