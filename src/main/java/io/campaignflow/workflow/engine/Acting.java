package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who acts in the engine. Calls of a person run in their name, so that the engine's own
 * authorizations hold and listeners know them.
 */
@Component
public class Acting {

	private final ThreadLocal<Actor> known = new ThreadLocal<>();

	private final ObjectProvider<IdentityService> identities;

	private final People people;

	Acting(ObjectProvider<IdentityService> identities, People people) {
		this.identities = identities;
		this.people = people;
	}

	/** Runs calls to the engine in a person's name. */
	public void as(Actor actor, Runnable calls) {
		IdentityService identity = identities.getObject();
		Authentication before = identity.getCurrentAuthentication();
		Actor knownBefore = known.get();
		known.set(actor);
		identity.setAuthentication(actor.account(), engineGroups(actor));
		try {
			calls.run();
		}
		finally {
			identity.setAuthentication(before);
			known.set(knownBefore);
		}
	}

	/**
	 * The person in whose name the engine is being called; empty for jobs and calls of
	 * the application itself.
	 */
	public Optional<Actor> current() {
		Authentication authentication = identities.getObject().getCurrentAuthentication();
		if (authentication == null || authentication.getUserId() == null) {
			return Optional.empty();
		}
		Actor actor = known.get();
		boolean same = actor != null && actor.account().equals(authentication.getUserId());
		return same ? Optional.of(actor) : people.actor(authentication.getUserId());
	}

	/**
	 * The account in whose name the engine is being called, {@code system} where
	 * nobody's.
	 */
	public String account() {
		Authentication authentication = identities.getObject().getCurrentAuthentication();
		return (authentication == null || authentication.getUserId() == null) ? Actor.SYSTEM.account()
				: authentication.getUserId();
	}

	/**
	 * The candidate groups as the engine knows them, with the engine's own group for
	 * administrators.
	 */
	public static List<String> engineGroups(Actor actor) {
		List<String> groups = new ArrayList<>(actor.groups());
		if (actor.holdsAnywhere(Role.ADMIN.name())) {
			groups.add(Groups.CAMUNDA_ADMIN);
		}
		return groups;
	}

}
