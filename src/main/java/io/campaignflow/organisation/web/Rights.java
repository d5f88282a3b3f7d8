package io.campaignflow.organisation.web;

import java.util.function.Predicate;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.SignedIn;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Who may call an address at all: decided by today's account and positions, so that an
 * account that was closed is out at once.
 */
@Component
class Rights {

	private final SignedIn signedIn;

	Rights(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	AuthorizationManager<RequestAuthorizationContext> anybodySignedIn() {
		return actorWho(actor -> true);
	}

	AuthorizationManager<RequestAuthorizationContext> administrators() {
		return actorWho(actor -> actor.holdsAnywhere(Role.ADMIN.name()));
	}

	private AuthorizationManager<RequestAuthorizationContext> actorWho(Predicate<Actor> condition) {
		return (authentication,
				request) -> new AuthorizationDecision(this.signedIn.actor().filter(condition).isPresent());
	}

}
