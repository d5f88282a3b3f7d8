package io.campaignflow.web;

import io.campaignflow.shared.Actor;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers which campaign the frame names. The campaign module provides the one bean; the
 * frame leaves the place empty where there is none.
 */
public interface CampaignsAtHand {

	Optional<CampaignNow> of(Actor actor, Locale locale);

}
