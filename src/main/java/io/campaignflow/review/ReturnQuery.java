package io.campaignflow.review;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.Ground;
import io.campaignflow.shared.Texts;

/**
 * Filters of the opinions that sent plans back; null means any. {@code unit} means the
 * unit and all below it, {@code step} is the title of the step, {@code round} 3 means the
 * third and later ones.
 */
public record ReturnQuery(String campaign, String unit, Level level, Ground ground, Integer round, String step) {

	public ReturnQuery {
		campaign = Texts.blankToNull(campaign);
		unit = Texts.blankToNull(unit);
		step = Texts.blankToNull(step);
	}

}
