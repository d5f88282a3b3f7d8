package io.campaignflow.inspection;

import java.time.Instant;

/**
 * What came of a visit; everything null before it. {@code met} says who was met at the
 * unit.
 */
record VisitRecord(String met, String summary, Instant carriedOutAt, String carriedOutBy, String respondedBy,
		Instant respondedAt, String signedBy, Instant signedAt) {

	static final VisitRecord NONE = new VisitRecord(null, null, null, null, null, null, null, null);

	VisitRecord carriedOut(String who, String text, String by, Instant at) {
		return new VisitRecord(who, text, at, by, respondedBy, respondedAt, signedBy, signedAt);
	}

	VisitRecord responded(String by, Instant at) {
		return new VisitRecord(met, summary, carriedOutAt, carriedOutBy, by, at, signedBy, signedAt);
	}

	VisitRecord signed(String by, Instant at) {
		return new VisitRecord(met, summary, carriedOutAt, carriedOutBy, respondedBy, respondedAt, by, at);
	}

}
