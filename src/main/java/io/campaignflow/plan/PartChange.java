package io.campaignflow.plan;

import io.campaignflow.text.Place;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import java.util.List;
import java.util.Objects;

/**
 * A save of one part of a draft. {@code part} is a section's key, {@code measures},
 * {@code #title}, {@code #outline} or {@code #answer-<remark>}; {@code seen} the version
 * of the part the writer started from; of the rest only what belongs to that kind of part
 * is given: {@code text} (sections, title, answers), {@code requirements} (sections),
 * {@code measures}, {@code order} (outline), {@code kind} (answers; null as long as the
 * writer has not said whether the comment was followed).
 */
public record PartChange(String part, long seen, String text, List<String> requirements, List<Measure> measures,
		List<Place> order, AnswerKind kind) {

	public PartChange(String part, long seen, String text, List<String> requirements, List<Measure> measures,
			List<Place> order) {
		this(part, seen, text, requirements, measures, order, null);
	}

	public PartChange {
		part = Objects.requireNonNullElse(part, "");
		text = Objects.requireNonNullElse(text, "");
		requirements = PlanContent.rows(requirements);
		measures = PlanContent.rows(measures);
		order = PlanContent.rows(order);
	}

	/** A section's place in the order; its title counts for sections of one's own. */
	public record Place(String key, String title) {
	}

}
