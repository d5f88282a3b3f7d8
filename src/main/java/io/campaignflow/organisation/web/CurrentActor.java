package io.campaignflow.organisation.web;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.SignedIn;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The person behind the current request, read once a request from the positions of today:
 * the session keeps the name of the account only.
 */
@Component
class CurrentActor implements SignedIn {

	private static final String ATTRIBUTE = CurrentActor.class.getName();

	private final People people;

	CurrentActor(People people) {
		this.people = people;
	}

	@Override
	public Optional<Actor> actor() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()
				|| authentication instanceof AnonymousAuthenticationToken) {
			return Optional.empty();
		}
		return remembered(authentication.getName());
	}

	private Optional<Actor> remembered(String account) {
		RequestAttributes request = RequestContextHolder.currentRequestAttributes();
		if (request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor
				&& actor.account().equals(account)) {
			return Optional.of(actor);
		}
		Optional<Actor> actor = people.actor(account);
		actor.ifPresent((found) -> request.setAttribute(ATTRIBUTE, found, RequestAttributes.SCOPE_REQUEST));
		return actor;
	}

}
