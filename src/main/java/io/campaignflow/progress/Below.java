package io.campaignflow.progress;

import io.campaignflow.plan.PlanLight;

/**
 * Plans of a unit and all below it, but for revoked ones. {@code late} and {@code soon}
 * are not approved yet.
 */
public record Below(long due, long approved, long late, long soon) {

	static final Below NOTHING = new Below(0, 0, 0, 0);

	static Below of(Cell plan, long times, Lateness lateness) {
		Standing standing = plan.standing();
		if (standing == Standing.REVOKED) {
			return NOTHING;
		}
		PlanLight light = lateness.of(plan);
		return new Below(times, standing.isOpen() ? 0 : times, (light == PlanLight.LATE) ? times : 0,
				(light == PlanLight.SOON) ? times : 0);
	}

	Below plus(Below other) {
		return new Below(due + other.due, approved + other.approved, late + other.late, soon + other.soon);
	}

}
