package io.campaignflow.flow;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Texts;

/**
 * Which stays: at a step (its id), of units of a level, only late ones; null means any.
 * {@code unit} means the unit and all below it.
 */
public record StayQuery(String campaign, String unit, String step, Level level, boolean late) {

	public StayQuery {
		unit = Texts.blankToNull(unit);
		step = Texts.blankToNull(step);
	}

}
