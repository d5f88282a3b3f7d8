package io.campaignflow.campaign.web;

import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Level;
import io.campaignflow.web.TypedFields;
import java.util.Optional;

/** Days of a level as typed. */
record WindowRow(Level level, String opens, String closes) {

	static WindowRow empty(Level level) {
		return new WindowRow(level, "", "");
	}

	static WindowRow of(Level level, Optional<StartWindow> window) {
		return window.map(given -> new WindowRow(level, given.opens().toString(), given.closes().toString()))
			.orElseGet(() -> empty(level));
	}

	static WindowRow typed(Level level, TypedFields typed) {
		return new WindowRow(level, typed.text("window." + level + ".opens"),
				typed.text("window." + level + ".closes"));
	}

	boolean isTyped() {
		return !opens.isEmpty() || !closes.isEmpty();
	}

	StartWindow window() {
		return new StartWindow(level, TypedFields.day(opens), TypedFields.day(closes));
	}

}
