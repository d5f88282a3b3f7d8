package io.campaignflow.web;

import io.campaignflow.shared.Actor;
import java.util.Optional;

/**
 * Tells the frame who is signed in. The module that knows people provides the one bean.
 */
public interface SignedIn {

	/** The person of the current request, with the positions of today. */
	Optional<Actor> actor();

}
