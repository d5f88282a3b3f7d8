package io.campaignflow.circular;

/** How often such circulars come. */
public enum CircularKind {

	WEEKLY, MONTHLY, SPECIAL

}
