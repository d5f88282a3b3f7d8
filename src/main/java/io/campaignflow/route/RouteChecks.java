package io.campaignflow.route;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.review.StepProbe.Memory;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for steps with nobody in them over all units a campaign would reach, a part of
 * {@value #PART} units at a time, so that no call grows with the region.
 */
@Service
@Transactional(readOnly = true)
public class RouteChecks {

	static final int PART = 50;

	private final Campaigns campaigns;

	private final RouteRepository routes;

	private final RouteTrials trials;

	private final OrgUnits units;

	RouteChecks(Campaigns campaigns, RouteRepository routes, RouteTrials trials, OrgUnits units) {
		this.campaigns = campaigns;
		this.routes = routes;
		this.trials = trials;
		this.units = units;
	}

	/** What there is to check: each level with a window, divisions and attached units. */
	public List<Scope> scopes(Actor actor, String campaignId) {
		CampaignView campaign = managed(actor, campaignId);
		return campaign.windows()
			.stream()
			.map(StartWindow::level)
			.flatMap(level -> Stream.of(scope(campaign, level, false), scope(campaign, level, true)))
			.filter(scope -> scope.total() > 0)
			.toList();
	}

	/**
	 * The next part in the order of codes.
	 * @param after last code of the part before; null for the first
	 */
	public Part next(Actor actor, String campaignId, Level level, boolean attached, String after) {
		CampaignView campaign = managed(actor, campaignId);
		RouteVersion version = version(campaign);
		Memory memory = new Memory();
		List<OrgUnit> part = units.next(selection(campaign, level, attached), after, PART);
		List<TrialRun> doubtful = part.stream()
			.map(unit -> trials.run(version, unit, campaign.issuingUnit(), memory))
			.filter(TrialRun::leftToOffice)
			.toList();
		return new Part(doubtful, part.size(), (part.size() < PART) ? null : part.get(part.size() - 1).code());
	}

	private RouteVersion version(CampaignView campaign) {
		RouteView route = routes.find(campaign.route()).orElseThrow(() -> new NotFound("route", campaign.route()));
		int version = (campaign.routeVersion() != null) ? campaign.routeVersion() : route.version();
		return routes.version(route.key(), version).orElseThrow(() -> new NotFound("route-version", version));
	}

	private Scope scope(CampaignView campaign, Level level, boolean attached) {
		return new Scope(level, attached, units.count(selection(campaign, level, attached)));
	}

	private static UnitSelection selection(CampaignView campaign, Level level, boolean attached) {
		return new UnitSelection(campaign.issuingUnit(), Set.of(level),
				attached ? EnumSet.allOf(Domain.class) : Set.of());
	}

	private CampaignView managed(Actor actor, String campaignId) {
		CampaignView campaign = campaigns.visible(actor, campaignId);
		if (!campaigns.mayManage(actor, campaign)) {
			throw new NotAllowed("campaign-not-office");
		}
		return campaign;
	}

	/** Units of one level: divisions, or the schools, enterprises … attached to them. */
	public record Scope(Level level, boolean attached, long total) {
	}

	/**
	 * Units with a step nobody is in, of so many checked; {@code next} is where the next
	 * part begins, null at the end.
	 */
	public record Part(List<TrialRun> doubtful, int checked, String next) {
	}

}
