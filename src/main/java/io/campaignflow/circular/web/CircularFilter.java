package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularKind;
import io.campaignflow.circular.CircularQuery;
import io.campaignflow.circular.CircularStatus;
import io.campaignflow.shared.Texts;

/** What the reader chose above the list; nothing means any. */
public record CircularFilter(CircularStatus status, CircularKind kind, String campaign, String unit, Boolean toRead,
		String text) {

	/**
	 * @param unitCode of the unit that was meant, null for any
	 */
	CircularQuery query(String unitCode) {
		return new CircularQuery(status, kind, Texts.blankToNull(campaign), unitCode, Boolean.TRUE.equals(toRead),
				Texts.blankToNull(text));
	}

}
