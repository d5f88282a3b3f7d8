package io.campaignflow.flow.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What every page of time and flow begins with: the campaign and the unit that are looked
 * at, chosen or the first the reader has.
 */
@Component
class FlowHead {

	private final Campaigns campaigns;

	private final OrgUnits units;

	FlowHead(Campaigns campaigns, OrgUnits units) {
		this.campaigns = campaigns;
		this.units = units;
	}

	/**
	 * The filter with campaign and unit as they are meant; empty where the reader has no
	 * campaign or no unit. What was typed and is not found, or not seen, falls back to
	 * the reader's own unit and is said.
	 */
	Optional<FlowFilter> show(Actor actor, FlowFilter filter, Model model) {
		List<CampaignView> all = campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items();
		List<OrgUnit> tops = units.topsOf(actor);
		Optional<OrgUnit> meant = units.meant(actor, filter.unit())
			.filter((unit) -> units.scopeOf(actor).covers(unit.path()));
		Optional<OrgUnit> unit = meant.or(() -> tops.stream().findFirst());
		model.addAttribute("campaigns", all);
		model.addAttribute("unknownUnit", Texts.blankToNull(filter.unit()) != null && meant.isEmpty());
		model.addAttribute("typed", filter.unit());
		if (all.isEmpty() || unit.isEmpty()) {
			return Optional.empty();
		}
		String campaign = Optional.ofNullable(Texts.blankToNull(filter.campaign()))
			.map((id) -> campaigns.visible(actor, id).id())
			.orElse(all.get(0).id());
		FlowFilter shown = filter.of(campaign, unit.get().code());
		model.addAttribute("filter", shown);
		model.addAttribute("unit", unit.get());
		model.addAttribute("above", units.visibleAncestors(actor, unit.get()));
		return Optional.of(shown);
	}

}
