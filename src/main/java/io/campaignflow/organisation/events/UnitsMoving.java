package io.campaignflow.organisation.events;

import java.util.List;

/**
 * Units are about to come below another parent, each with all that is below it; told
 * before anything moves, in the transaction of the move, to those who added something up
 * along paths. {@link OrganisationEvent.UnitsMoved} follows when it is done.
 */
public record UnitsMoving(List<Leaving> units) {

	public UnitsMoving {
		units = List.copyOf(units);
	}

	/** A unit with the path it still has. */
	public record Leaving(String code, String path) {
	}

}
