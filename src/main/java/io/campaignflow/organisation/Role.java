package io.campaignflow.organisation;

/**
 * What a position lets a person do at its unit.
 */
public enum Role {

	/** Writes the unit's plan. */
	DRAFTER,
	/** Signs off the unit's plan. */
	HEAD,
	/** The campaign office of the unit's level: daily work, launching, reviewing. */
	OFFICE,
	/** The leading group of the unit's level. */
	LEADING,
	/** A leader of this unit who is in charge of single units below (contact points). */
	CONTACT_LEADER,
	/** Leads or belongs to a supervision group sent by this unit. */
	SUPERVISOR,
	/** Runs the system. */
	ADMIN;

	/** Stands for a unit where a role is held for the whole system. */
	public static final String SYSTEM_WIDE = "system";

	/** The candidate group of this role at a unit, such as {@code OFFICE@1502}. */
	public String at(String unitCode) {
		return name() + "@" + unitCode;
	}

}
