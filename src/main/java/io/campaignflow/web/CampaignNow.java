package io.campaignflow.web;

import java.time.LocalDate;
import java.util.List;

/**
 * The campaign a person works in, as the frame shows it: title in the head bar, closing
 * days of its windows below the navigation.
 */
public record CampaignNow(String id, String title, List<Window> windows) {

	public CampaignNow {
		windows = List.copyOf(windows);
	}

	/** Who (already in the reader's language) may submit until which day, included. */
	public record Window(String who, LocalDate closes) {
	}

}
