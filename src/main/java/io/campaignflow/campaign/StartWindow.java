package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import java.time.LocalDate;

/**
 * When units of a level may submit: both days included (F3). Only levels with a window
 * take part in the campaign.
 */
public record StartWindow(Level level, LocalDate opens, LocalDate closes) {

	/** The same window with a later last day; an earlier day changes nothing. */
	StartWindow until(LocalDate day) {
		return day.isAfter(closes) ? new StartWindow(level, opens, day) : this;
	}

}
