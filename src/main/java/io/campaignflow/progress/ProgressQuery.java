package io.campaignflow.progress;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Texts;

/**
 * What the chart is asked for; null: the newest launched campaign the reader sees, the
 * reader's own top unit, the level the cells of the chart are on.
 */
public record ProgressQuery(String campaign, String unit, Level level) {

	public ProgressQuery {
		campaign = Texts.blankToNull(campaign);
		unit = Texts.blankToNull(unit);
	}

}
