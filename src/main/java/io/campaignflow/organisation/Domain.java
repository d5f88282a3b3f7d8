package io.campaignflow.organisation;

/**
 * The ten domains a campaign is organised by (F0).
 */
public enum Domain {

	RURAL, COMMUNITY, GOVERNMENT_ORGAN, SCHOOL, STATE_ENTERPRISE, PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION,
	NEW_EMPLOYMENT_GROUP, PUBLIC_HOSPITAL, OTHER_PARTY

}
