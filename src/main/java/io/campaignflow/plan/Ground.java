package io.campaignflow.plan;

/** The three grounds on which a plan is returned (F3). */
public enum Ground {

	INTENT_NOT_REFLECTED, LOCAL_CHARACTER_MISSING, NOT_OPERABLE

}
