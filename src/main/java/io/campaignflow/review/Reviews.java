package io.campaignflow.review;

import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Service;

/** The reviews of all plans. */
@Service
public class Reviews {

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	public ReviewView of(Actor actor, String planId) {
		throw new UnsupportedOperationException();
	}

}
