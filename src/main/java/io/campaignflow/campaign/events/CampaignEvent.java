package io.campaignflow.campaign.events;

import io.campaignflow.shared.DomainEvent;
import java.time.LocalDate;

/** What happens to a campaign. */
public sealed interface CampaignEvent extends DomainEvent {

	String campaignId();

	@Override
	default String subjectType() {
		return "campaign";
	}

	@Override
	default String subjectId() {
		return campaignId();
	}

	record CampaignCreated(String campaignId, String title, String issuingUnit, String actor) implements CampaignEvent {
	}

	/** {@code version} is the one after the change. */
	record CampaignChanged(String campaignId, long version, String actor) implements CampaignEvent {
	}

	/** Confirmed for the first time or again, for later units. */
	record CampaignLaunched(String campaignId, String actor) implements CampaignEvent {
	}

	/** The launch fixed the version of the route. */
	record CampaignRouteFixed(String campaignId, String route, int version, String actor) implements CampaignEvent {
	}

	/**
	 * Plans signed off from now on take another version; {@code from} is null where none
	 * was fixed.
	 */
	record CampaignRouteSwitched(String campaignId, String route, Integer from, int to,
			String actor) implements CampaignEvent {
	}

	/** A unit may submit until {@code closes}, that day included. */
	record ExtensionGranted(String campaignId, String unitCode, LocalDate closes, String reason,
			String actor) implements CampaignEvent {
	}

}
