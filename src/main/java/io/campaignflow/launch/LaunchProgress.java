package io.campaignflow.launch;

import io.campaignflow.organisation.Level;
import java.util.Set;

/**
 * How far a launch is, in units: {@code total} in its scope, {@code opened} of them have
 * a plan, {@code created} of these by this launch, {@code failed} wait in chunks that
 * failed and need somebody, {@code done} once nothing is left to do.
 */
public record LaunchProgress(String launchId, LaunchStatus status, Set<Level> levels, int total, int opened,
		int created, int failed, boolean done) {

	/** Whole percent, rounded down, so that 100 means all. */
	public int percent() {
		return total == 0 ? 0 : (int) (100L * opened / total);
	}

}
