package io.campaignflow.campaign;

/** A campaign is prepared, then launched; later units are launched into it again. */
public enum CampaignStatus {

	PREPARED, LAUNCHED

}
