package io.campaignflow.review;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;

/** Who moved the plan last, and how; {@code name} is what people call them. */
record LastMove(ReviewMove move, String account, String name) {

	static LastMove of(ReviewMove move, Actor actor) {
		return new LastMove(move, actor.account(), actor.name());
	}

	/** Tells somebody who acted on an older state who was faster. */
	Conflict conflict() {
		return new Conflict(move.code(), null, name);
	}

}
