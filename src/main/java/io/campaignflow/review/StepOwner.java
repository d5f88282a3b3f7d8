package io.campaignflow.review;

/**
 * Whose people a step asks: those of the plan's own unit, its parent, its grandparent, or
 * the contact leader of the unit.
 */
public enum StepOwner {

	OWN, PARENT, CONTACT_LEADER, GRANDPARENT

}
