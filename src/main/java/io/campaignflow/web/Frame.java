package io.campaignflow.web;

import io.campaignflow.shared.Actor;
import java.util.List;

/**
 * What the frame around a page shows: the person (null on pages for everybody), their
 * places, the campaign (null where there is none), the address of this page in either
 * language, and the address of this list with its filters and without its page number,
 * and how many messages are unread (null where there are none to read).
 */
public record Frame(Actor me, List<Place> places, CampaignNow campaign, String chinese, String english,
		String withoutPage, Integer unread) {

	/** Name of the model attribute. */
	public static final String ATTRIBUTE = "frame";

	/** What the navigation of a phone has room for. */
	private static final int ON_A_PHONE = 5;

	public Frame {
		places = List.copyOf(places);
	}

	/** The places a phone shows at once: all, or all but one entry for the rest. */
	public List<Place> placesAtHand() {
		return (places.size() <= ON_A_PHONE) ? places : places.subList(0, ON_A_PHONE - 1);
	}

	/** The places a phone keeps behind "more". */
	public List<Place> morePlaces() {
		return places.subList(placesAtHand().size(), places.size());
	}

}
