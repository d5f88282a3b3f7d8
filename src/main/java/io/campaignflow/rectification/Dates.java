package io.campaignflow.rectification;

import java.time.Instant;

/**
 * When an item reached the marks of its present round; null where it has not. A closed
 * item is settled when nothing follows any more: satisfaction was asked, the return visit
 * made or not drawn.
 */
public record Dates(Instant assigned, Instant applied, Instant accepted, Instant closed, Instant settled) {

	static final Dates NONE = new Dates(null, null, null, null, null);

	Dates assignedAt(Instant at) {
		return new Dates(at, null, null, null, null);
	}

	Dates appliedAt(Instant at) {
		return new Dates(assigned, at, null, null, null);
	}

	Dates acceptedAt(Instant at) {
		return new Dates(assigned, applied, at, null, null);
	}

	Dates closedAt(Instant at) {
		return new Dates(assigned, applied, accepted, at, null);
	}

	Dates settledAt(Instant at) {
		return new Dates(assigned, applied, accepted, closed, at);
	}

}
