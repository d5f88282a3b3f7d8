package io.campaignflow.plan;

import io.campaignflow.absence.Proxies;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** Who writes a plan: drafters of its unit, and whoever stands in for them. */
@Component
class Drafters {

	/** Kinds of tasks a proxy may be appointed for. */
	private static final String DRAFTING = "draft-plan";

	private static final String SIGNING = "sign-off-plan";

	private final Proxies proxies;

	Drafters(Proxies proxies) {
		this.proxies = proxies;
	}

	boolean mayWrite(Actor actor, Plan plan) {
		return isDrafter(actor, plan) && plan.state().status().writable();
	}

	void require(Actor actor, Plan plan) {
		if (!isDrafter(actor, plan)) {
			throw new NotAllowed("plan-not-yours-to-write");
		}
	}

	/** An unfinished text is the unit's own business until it is submitted. */
	void requireOfUnit(Actor actor, Plan plan) {
		if (!isOfUnit(actor, plan)) {
			throw new NotAllowed("draft-of-its-unit-only");
		}
	}

	boolean isOfUnit(Actor actor, Plan plan) {
		return isDrafter(actor, plan) || holds(actor, Role.HEAD, SIGNING, plan);
	}

	private boolean isDrafter(Actor actor, Plan plan) {
		return holds(actor, Role.DRAFTER, DRAFTING, plan);
	}

	/**
	 * The person themselves, or somebody who is away and whose proxy they are for this.
	 */
	private boolean holds(Actor actor, Role role, String kind, Plan plan) {
		Plan.Identity of = plan.identity();
		return actor.holds(role.name(), of.unitCode()) || proxies.standIns(actor)
			.stream()
			.anyMatch(standIn -> standIn.covers(kind, of.campaignId())
					&& standIn.absent().holds(role.name(), of.unitCode()));
	}

}
