package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import java.util.List;

/**
 * Lets other modules widen what a person sees: a contact leader sees the units they are
 * in charge of.
 */
public interface ScopeContributor {

	/**
	 * Paths of the units (with their subtrees) the person sees besides those of their
	 * positions.
	 */
	List<String> pathsFor(Actor actor);

}
