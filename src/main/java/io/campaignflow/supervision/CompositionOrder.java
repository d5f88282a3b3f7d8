package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;
import java.util.List;

/**
 * The people and units the office wants a group to have. {@code version} is the one that
 * was looked at; units are codes; {@code reason} says why a group on duty changes.
 */
public record CompositionOrder(int version, String name, List<Choice> members, List<String> units, String reason) {

	public CompositionOrder {
		members = (members == null) ? List.of()
				: members.stream().map(one -> (one == null) ? new Choice(null, null) : one).toList();
		units = (units == null) ? List.of() : units.stream().map(String::valueOf).distinct().toList();
	}

	/** Somebody and what they are to be. */
	public record Choice(String account, GroupDuty duty) {
	}

}
