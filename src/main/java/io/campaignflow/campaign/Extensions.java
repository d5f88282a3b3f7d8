package io.campaignflow.campaign;

import io.campaignflow.campaign.events.CampaignEvent.ExtensionGranted;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Start windows as they stand for single units: the window of the unit's level, ending
 * later where an extension was granted.
 */
@Service
@Transactional
public class Extensions {

	private final CampaignRepository campaigns;

	private final ExtensionRepository extensions;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	Extensions(CampaignRepository campaigns, ExtensionRepository extensions, OrgUnits units,
			ApplicationEventPublisher events) {
		this.campaigns = campaigns;
		this.extensions = extensions;
		this.units = units;
		this.events = events;
	}

	/** Empty where the unit's level takes no part in the campaign. */
	@Transactional(readOnly = true)
	public Optional<StartWindow> windowFor(String campaignId, OrgUnit unit) {
		return campaign(campaignId).windowFor(unit.level(), extensions.closes(campaignId, unit.code()));
	}

	/**
	 * Lets one unit submit until {@code closes}, that day included; replaces an earlier
	 * extension. Granted by the office of the issuing unit.
	 */
	public void grant(Actor actor, String campaignId, String unitCode, LocalDate closes, String reason) {
		Campaign campaign = campaign(campaignId);
		OrgUnit unit = units.get(unitCode);
		Campaign.requireOffice(actor, campaign.state().issuingUnit());
		if (!unit.isWithin(units.get(campaign.state().issuingUnit()))) {
			throw new BusinessRuleViolation("campaign-unit-without-window");
		}
		campaign.requireExtends(unit.level(), closes, reason);
		extensions.grant(campaignId, unitCode, closes, reason, actor.account(), OffsetDateTime.now());
		events.publishEvent(new ExtensionGranted(campaignId, unitCode, closes, reason, actor.account()));
	}

	private Campaign campaign(String id) {
		return campaigns.find(id).orElseThrow(() -> new NotFound("campaign", id));
	}

}
