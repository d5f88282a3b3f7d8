package io.campaignflow.assignment;

/**
 * In which of the two tiers a group covers a unit (F3: region → league, patrol banner;
 * league → banner, patrol township; banner → township, patrol village).
 */
public enum Tier {

	/** The main group, sent by the unit one level up. */
	MAIN,
	/** The patrol group, sent by the unit two levels up. */
	PATROL

}
