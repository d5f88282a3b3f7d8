package io.campaignflow.review;

import io.campaignflow.plan.Ground;

/**
 * A standard phrase (常用语) for opinions and comments; {@code ground} is null for a general
 * one; {@code owner} is a unit's code, an account, or null for those that come with the
 * product.
 */
public record Phrase(String id, Keeper keeper, String owner, Ground ground, String text) {

	/** Whose list a phrase stands in. */
	public enum Keeper {

		/** One's own. */
		PERSON,
		/** Of the unit, kept by its office. */
		UNIT,
		/** Comes with the product. */
		SHIPPED

	}

}
