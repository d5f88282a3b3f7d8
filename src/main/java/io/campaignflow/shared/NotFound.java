package io.campaignflow.shared;

import java.util.List;

/**
 * Not there, or not visible to the person asking (404): the two are deliberately not told
 * apart.
 */
public class NotFound extends Refusal {

	public NotFound(String type, Object id) {
		super("not-found." + type, List.of(String.valueOf(id)));
	}

}
