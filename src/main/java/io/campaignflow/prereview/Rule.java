package io.campaignflow.prereview;

import io.campaignflow.plan.Ground;

/** What the machine looks for, each under the ground of return it speaks for (F3). */
public enum Rule {

	/** A passage stands in another plan that was submitted before. */
	COPIED_PASSAGE(Ground.LOCAL_CHARACTER_MISSING);

	private final Ground ground;

	Rule(Ground ground) {
		this.ground = ground;
	}

	public Ground ground() {
		return ground;
	}

}
