package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;
import java.time.Instant;
import java.util.List;

/**
 * The text being written, with the remarks of the last round; {@code version} is what the
 * next save must name.
 */
public record Draft(String planId, long version, PlanContent content, List<Remark> remarks, String savedBy,
		Instant savedAt) {
}
