package io.campaignflow.review;

import java.util.List;

/**
 * Whom a step would ask today for a unit's plan, and why. {@code candidate} is the group
 * or account the table led to, null where there is none; {@code standIn} the candidate
 * group asked instead where nobody may act (an office, or the administrators), else null;
 * {@code repeat} whether the step passes unasked because the same people approved before.
 */
public record ProbedStep(RouteStep step, Via via, String candidate, List<Found> people, String standIn, Repeat repeat) {

	/** How people were found. */
	public enum Via {

		/** By their position at a unit. */
		POSITION,
		/** As members of the supervision group that was sent to the unit. */
		GROUP,
		/** As the leader in charge of the unit. */
		CONTACT_POINT,
		/** Nobody was found. */
		NOBODY

	}

	/** Whether a step that asks nobody twice has anybody left to ask. */
	public enum Repeat {

		/** Somebody is asked. */
		NONE,
		/**
		 * Nobody, if those of earlier steps who can act here are the ones who act there.
		 */
		POSSIBLE,
		/** Nobody: whoever can act here has approved by then. */
		CERTAIN

	}

	/** Somebody found; {@code recusal} is the code of why they keep out, null if not. */
	public record Found(String account, String name, String recusal) {

		public boolean free() {
			return recusal == null;
		}

	}

	public ProbedStep {
		people = List.copyOf(people);
	}

	/** Nobody may act: an office is asked instead. */
	public boolean leftToOffice() {
		return standIn != null;
	}

}
