package io.campaignflow.prereview;

import java.time.Instant;

/**
 * Where a copied passage stood before: plan and its unit, the submission it first stood
 * in, place (section key or {@code measures}, row from 1 or 0, UTF-16 offsets) and words.
 * What the reader may not know is null.
 */
public record Source(String planId, String title, String unitName, int revision, String section, int measure, int start,
		int end, String passage, Instant submittedAt, Relation relation) {

	/** For people who may neither see the plan nor learn whose it is. */
	Source hidden() {
		return new Source(null, null, null, 0, null, 0, 0, 0, null, submittedAt, relation);
	}

	/** For people who judge the copy but may not open the plan. */
	Source unlinked() {
		return new Source(null, title, unitName, revision, section, measure, start, end, passage, submittedAt,
				relation);
	}

}
