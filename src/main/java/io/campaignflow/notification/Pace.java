package io.campaignflow.notification;

/** When somebody wants what is not urgent. */
public enum Pace {

	/** Each message by itself, as it comes. */
	AT_ONCE,
	/** One message for many, at set hours of working days. */
	DIGEST

}
