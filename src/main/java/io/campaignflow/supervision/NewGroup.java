package io.campaignflow.supervision;

import io.campaignflow.supervision.CompositionOrder.Choice;
import java.util.List;

/**
 * One of several groups formed at once: its name, null for the usual one, and its people.
 */
record NewGroup(String name, List<Choice> members) {

	NewGroup {
		members = List.copyOf(members);
	}

}
