package io.campaignflow.organisation.web;

import java.io.IOException;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * After sign-in by form or by an OpenID provider: on to the wanted page, or back to the
 * sign-in page with the reason. Of what a provider says only the name of the account
 * counts: positions and roles are those of this product.
 */
@Component
class Welcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	private static final Logger log = LoggerFactory.getLogger(Welcome.class);

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
			response.sendRedirect(request.getContextPath() + "/login?unknown");
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
		response.sendRedirect(request.getContextPath() + "/login?" + reason(failure));
	}

	private static String reason(AuthenticationException failure) {
		if (failure instanceof OAuth2AuthenticationException refused) {
			log.warn("Sign-in by the provider failed: {}", refused.getError(), refused.getCause());
			return "provider";
		}
		return (failure instanceof LockedException) ? "locked" : "error";
	}

}
