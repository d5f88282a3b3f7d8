package io.campaignflow.review;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.util.List;

/**
 * Who may not review a plan: whoever drafted or signed it (four eyes), and people of the
 * plan's own unit (回避), unless the route asks that very unit.
 */
record Recusal(Signatures signatures, String unitCode) {

	static final List<Role> OF_THE_UNIT = List.of(Role.DRAFTER, Role.HEAD, Role.OFFICE, Role.LEADING);

	static Recusal of(Review review, PlanView plan) {
		return new Recusal(review.signatures(), plan.unitCode());
	}

	boolean concerns(String account) {
		return account.equals(signatures.draftedBy()) || account.equals(signatures.signedBy());
	}

	/**
	 * @throws NotAllowed where the person has to keep out of this step
	 */
	void require(Actor actor, StepOwner whose) {
		String reason = reason(actor, whose);
		if (reason != null) {
			throw new NotAllowed(reason);
		}
	}

	/**
	 * Why the person has to keep out of this step, as a code; null where they need not.
	 */
	String reason(Actor actor, StepOwner whose) {
		if (concerns(actor.account())) {
			return "review-own-work";
		}
		boolean ofTheUnit = OF_THE_UNIT.stream().anyMatch(role -> actor.holds(role.name(), unitCode));
		return (ofTheUnit && whose != StepOwner.OWN) ? "review-own-unit" : null;
	}

}
