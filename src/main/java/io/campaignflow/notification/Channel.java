package io.campaignflow.notification;

/** How people are reached outside the product, if they want to be. */
public enum Channel {

	MAIL, ROBOT

}
