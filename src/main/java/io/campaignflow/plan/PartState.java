package io.campaignflow.plan;

import io.campaignflow.text.PlanContent.Measure;
import java.time.Instant;
import java.util.List;

/**
 * What stands in a part now, in the fields of {@link PartChange}; {@code gone} where the
 * section was removed. {@code savedBy} is an account, null where nobody has saved it yet.
 */
public record PartState(String part, long version, String savedBy, Instant savedAt, boolean gone, String text,
		List<String> requirements, List<Measure> measures, List<PartChange.Place> order, AnswerKind kind) {
}
