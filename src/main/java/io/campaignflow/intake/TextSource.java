package io.campaignflow.intake;

import io.campaignflow.plan.PlanView;

/**
 * A plan texts can be taken from: what it is to the one being written, and its last
 * submission (counts from 1).
 */
public record TextSource(PlanView plan, String unit, String campaign, int revision, Relation relation) {

	/** What a plan is to the one being written. */
	public enum Relation {

		/** The approved plan of the unit above. */
		ABOVE,
		/** The unit's plan of another campaign. */
		EARLIER,
		/** Another plan of the unit in this campaign. */
		OWN

	}

}
