package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import java.time.Instant;
import java.util.List;

/** An opinion that sent a plan back, as a line of a list; {@code name} is who gave it. */
public record ReturnLine(String plan, String title, String unit, String unitName, int round, String step,
		List<Ground> grounds, String summary, String name, Instant at) {

	public ReturnLine {
		grounds = List.copyOf(grounds);
	}

}
