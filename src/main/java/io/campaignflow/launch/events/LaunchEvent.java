package io.campaignflow.launch.events;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.DomainEvent;
import java.util.Set;

/** What happens while plans are opened for a campaign's units. */
public sealed interface LaunchEvent extends DomainEvent {

	String campaignId();

	@Override
	default String subjectType() {
		return "campaign";
	}

	@Override
	default String subjectId() {
		return campaignId();
	}

	/** The office asks for a launch and has yet to confirm it. */
	record LaunchProposed(String launchId, String campaignId, String actor) implements LaunchEvent {
	}

	/** {@code units} units of these levels get a plan, unless they have one. */
	record LaunchConfirmed(String launchId, String campaignId, Set<Level> levels, int units,
			String actor) implements LaunchEvent {
	}

	record LaunchCancelled(String launchId, String campaignId, String actor) implements LaunchEvent {
	}

	/** All plans are there: the units can be told. */
	record PlansOpened(String launchId, String campaignId, Set<Level> levels, int units, int created,
			String actor) implements LaunchEvent {
	}

}
