package io.campaignflow.campaign;

import io.campaignflow.campaign.RouteCatalogue.RouteChoice;
import io.campaignflow.campaign.events.CampaignEvent.CampaignChanged;
import io.campaignflow.campaign.events.CampaignEvent.CampaignCreated;
import io.campaignflow.campaign.events.CampaignEvent.CampaignLaunched;
import io.campaignflow.campaign.events.CampaignEvent.CampaignRouteFixed;
import io.campaignflow.campaign.events.CampaignEvent.CampaignRouteSwitched;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The campaigns of all levels. */
@Service
@Transactional
public class Campaigns {

	private final CampaignRepository campaigns;

	private final CampaignReader reader;

	private final OrgUnits units;

	private final RouteCatalogue routes;

	private final ApplicationEventPublisher events;

	Campaigns(CampaignRepository campaigns, CampaignReader reader, OrgUnits units, @Lazy RouteCatalogue routes,
			ApplicationEventPublisher events) {
		this.campaigns = campaigns;
		this.reader = reader;
		this.units = units;
		this.routes = routes;
		this.events = events;
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public CampaignView get(String id) {
		return campaigns.find(id).map(Campaign::state).orElseThrow(() -> new NotFound("campaign", id));
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see it
	 */
	@Transactional(readOnly = true)
	public CampaignView visible(Actor actor, String id) {
		return reader.visible(actor, id).map(Campaign::state).orElseThrow(() -> new NotFound("campaign", id));
	}

	/** The campaigns a person sees, newest first. */
	@Transactional(readOnly = true)
	public Page<CampaignView> list(Actor actor, PageQuery page) {
		return reader.list(actor, page);
	}

	/**
	 * The routes a campaign of this unit can choose: its own, and those of units above.
	 */
	@Transactional(readOnly = true)
	public List<RouteChoice> routesFor(OrgUnit issuer) {
		return routes.choices(issuer.codesFromRoot());
	}

	/** A route by its key, retired or not. */
	@Transactional(readOnly = true)
	public Optional<RouteChoice> route(String key) {
		return routes.find(key);
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation with every fault of the form
	 * @throws io.campaignflow.shared.NotAllowed unless the person belongs to the office
	 * of the issuing unit
	 */
	public String create(Actor actor, CampaignForm form) {
		OrgUnit issuer = issuer(form);
		Campaign.requireOffice(actor, issuer.code());
		CampaignRules.requireSound(form, issuer, routesFor(issuer));
		Campaign campaign = Campaign.prepare(UUID.randomUUID().toString(), form);
		campaigns.insert(campaign, issuer.path(), actor, OffsetDateTime.now());
		CampaignView state = campaign.state();
		events.publishEvent(new CampaignCreated(state.id(), state.title(), issuer.code(), actor.account()));
		return state.id();
	}

	/**
	 * Before the launch everything but the issuing unit may change, after it windows may
	 * only be lengthened or added.
	 * @throws io.campaignflow.shared.Conflict with the stored {@link CampaignView} where
	 * the version named is not the stored one
	 */
	public void update(Actor actor, String id, long version, CampaignForm form) {
		Campaign stored = locked(actor, id);
		CampaignRules.requireSound(form, units.get(stored.state().issuingUnit()), choices(stored));
		campaigns.update(stored.change(version, form));
		events.publishEvent(new CampaignChanged(id, version + 1, actor.account()));
	}

	/** Whether this person may change and launch it. */
	@Transactional(readOnly = true)
	public boolean mayManage(Actor actor, CampaignView campaign) {
		return Campaign.isOffice(actor, campaign.issuingUnit());
	}

	/**
	 * The campaign, held until the transaction ends, so that two people do not launch it
	 * at once.
	 * @throws io.campaignflow.shared.NotAllowed unless the person belongs to the office
	 * of the issuing unit
	 */
	public CampaignView lockManaged(Actor actor, String id) {
		return locked(actor, id).state();
	}

	/**
	 * Only the office of the issuing unit launches. Called by the launch process each
	 * time it is confirmed; the first time fixes the campaign's demands.
	 */
	public void launched(Actor actor, String id) {
		Campaign stored = locked(actor, id);
		if (!stored.isLaunched()) {
			fixRoute(actor, stored);
		}
		events.publishEvent(new CampaignLaunched(id, actor.account()));
	}

	private Campaign locked(Actor actor, String id) {
		visible(actor, id);
		Campaign stored = campaigns.lock(id).orElseThrow(() -> new NotFound("campaign", id));
		Campaign.requireOffice(actor, stored.state().issuingUnit());
		return stored;
	}

	private OrgUnit issuer(CampaignForm form) {
		return units.find(String.valueOf(form.issuingUnit()))
			.orElseThrow(() -> new BusinessRuleViolation("campaign-faulty",
					List.of(Violation.of("issuingUnit", "campaign-issuer-unknown"))));
	}

	private void fixRoute(Actor actor, Campaign prepared) {
		CampaignView state = prepared.state();
		RouteChoice route = chosen(state);
		if (route.retired()) {
			throw new BusinessRuleViolation("campaign-route-retired", route.name());
		}
		int version = (state.routeVersion() != null) ? state.routeVersion() : route.version();
		campaigns.update(prepared.launch(version));
		events.publishEvent(new CampaignRouteFixed(state.id(), route.key(), version, actor.account()));
	}

	/**
	 * Plans that are signed off from now on take a newer version of the route; reviews
	 * under way keep theirs.
	 * @throws io.campaignflow.shared.Conflict where the campaign changed meanwhile
	 */
	public void switchRoute(Actor actor, String id, long version, int routeVersion) {
		Campaign stored = locked(actor, id);
		stored.requireVersion(version);
		Integer from = stored.state().routeVersion();
		campaigns.update(stored.switchRoute(routeVersion, chosen(stored.state()).version()));
		events.publishEvent(new CampaignRouteSwitched(id, stored.state().route(), from, routeVersion, actor.account()));
	}

	private RouteChoice chosen(CampaignView campaign) {
		return routes.find(campaign.route())
			.orElseThrow(() -> new BusinessRuleViolation("campaign-faulty",
					List.of(Violation.of("route", "campaign-route-unknown"))));
	}

	/** A launched campaign keeps its route even where that was retired. */
	private List<RouteChoice> choices(Campaign stored) {
		return stored.isLaunched() ? List.of(chosen(stored.state()))
				: routesFor(units.get(stored.state().issuingUnit()));
	}

}
