package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;

/**
 * Signs whoever is signed in on the portal in to Camunda's applications, with the groups
 * of today.
 */
class TasklistSignIn extends ContainerBasedAuthenticationFilter implements AuthenticationProvider {

	private final People people;

	TasklistSignIn(People people) {
		this.people = people;
	}

	@Override
	public void init(FilterConfig config) {
		this.authenticationProvider = this;
	}

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		Optional<Actor> actor = Optional.ofNullable(request.getUserPrincipal())
			.map(Principal::getName)
			.flatMap(people::actor);
		if (actor.isEmpty()) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult result = AuthenticationResult.successful(actor.get().account());
		result.setGroups(Acting.engineGroups(actor.get()));
		result.setTenants(List.of());
		return result;
	}

	@Override
	public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
		// the portal's sign-in page is shown by Spring Security before this filter
	}

	/** Never taken from the session: positions may have changed since. */
	@Override
	protected boolean existisAuthentication(Authentications known, String engine, String account) {
		return false;
	}

}
