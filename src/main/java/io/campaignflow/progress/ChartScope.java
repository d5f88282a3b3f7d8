package io.campaignflow.progress;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.progress.ProgressView.UnitName;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which campaign, unit and level a chart is about: never more than the reader sees. */
@Component
class ChartScope {

	private final Campaigns campaigns;

	private final OrgUnits units;

	ChartScope(Campaigns campaigns, OrgUnits units) {
		this.campaigns = campaigns;
		this.units = units;
	}

	CampaignView campaign(Actor actor, String id) {
		if (id != null) {
			return campaigns.visible(actor, id);
		}
		return campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST))
			.items()
			.stream()
			.filter((each) -> each.status() == CampaignStatus.LAUNCHED)
			.findFirst()
			.orElseThrow(() -> new NotFound("campaign", ""));
	}

	OrgUnit unit(Actor actor, String code) {
		if (code != null) {
			return units.getVisible(actor, code);
		}
		return units.topsOf(actor).stream().findFirst().orElseThrow(() -> new NotFound("unit", ""));
	}

	/** From the top of what the person sees down to the unit's parent. */
	List<UnitName> above(Actor actor, OrgUnit unit) {
		return units.visibleAncestors(actor, unit).stream().map(ChartScope::name).toList();
	}

	static UnitName name(OrgUnit unit) {
		return new UnitName(unit.code(), unit.name(), unit.level());
	}

	/**
	 * Two levels below the unit where plans are that deep, or where there are none at
	 * all; else the level right below it.
	 */
	static Level cellLevel(OrgUnit unit, List<PlanFigures> levels) {
		Level deep = below(unit, 2);
		boolean reached = levels.isEmpty() || levels.stream().anyMatch((each) -> each.level().compareTo(deep) >= 0);
		return reached ? deep : below(unit, 1);
	}

	private static Level below(OrgUnit unit, int levels) {
		return Level.values()[Math.min(unit.level().ordinal() + levels, Level.VILLAGE.ordinal())];
	}

	/** The level asked for; else the lowest with plans that is not below the cells. */
	static Level level(Level asked, Level cells, List<PlanFigures> levels) {
		if (asked != null) {
			return asked;
		}
		return levels.stream()
			.map(PlanFigures::level)
			.filter((level) -> level.compareTo(cells) <= 0)
			.reduce((higher, lower) -> lower)
			.orElse(cells);
	}

}
