package io.campaignflow.organisation.web;

import java.io.IOException;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * After sign-in by form or by an OpenID provider: on to the wanted page, or back to the
 * sign-in page with the reason. Somebody the provider vouches for but nobody here knows
 * is refused like a wrong password.
 */
@Component
class Welcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private final People people;

	private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

	Welcome(People people) {
		this.people = people;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws IOException {
		String account = authentication.getName();
		if (this.people.find(account).filter(Person::active).isEmpty()) {
			request.getSession().invalidate();
			SecurityContextHolder.clearContext();
			response.sendRedirect(request.getContextPath() + "/login?error");
			return;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(SignedInAccount.of(account));
		SecurityContextHolder.setContext(context);
		this.sessions.saveContext(context, request, response);
		response.sendRedirect(WantedPage.take(request));
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		String reason = (failure instanceof LockedException) ? "locked" : "error";
		response.sendRedirect(request.getContextPath() + "/login?" + reason);
	}

}
