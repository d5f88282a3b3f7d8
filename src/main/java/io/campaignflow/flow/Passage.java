package io.campaignflow.flow;

import io.campaignflow.organisation.Level;
import java.time.Instant;
import java.util.List;

/**
 * One stay of a subject at a step, over: {@code minutes} are working minutes,
 * {@code limitMinutes} those it was given (null for no deadline), {@code how} is
 * {@link #COMPLETED} or what ended it, {@code by} who completed it last (null for
 * nobody).
 */
record Passage(String id, StepKey step, Of of, int round, Instant since, Instant until, long minutes, Long limitMinutes,
		boolean late, String how, String by) {

	static final String COMPLETED = "COMPLETED";

	/** Whose stay it was; the campaign is empty where there is none. */
	record Of(String subjectType, String subjectId, String title, String campaignId, String unitCode, String unitPath,
			Level level) {

		boolean isPlan() {
			return "plan".equals(subjectType);
		}

		/** The codes from the root to the unit; none where no unit is concerned. */
		List<String> units() {
			return UnitPath.codes(unitPath);
		}

	}

}
