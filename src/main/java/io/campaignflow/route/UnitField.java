package io.campaignflow.route;

import io.campaignflow.organisation.OrgUnit;

/**
 * What decision tables call the field a unit works in: the ten domains, and
 * {@link #DIVISION} for administrative divisions, which have none.
 */
public enum UnitField {

	DIVISION, RURAL, COMMUNITY, GOVERNMENT_ORGAN, SCHOOL, STATE_ENTERPRISE, PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION,
	NEW_EMPLOYMENT_GROUP, PUBLIC_HOSPITAL, OTHER_PARTY;

	public static UnitField of(OrgUnit unit) {
		return (unit.domain() == null) ? DIVISION : valueOf(unit.domain().name());
	}

}
