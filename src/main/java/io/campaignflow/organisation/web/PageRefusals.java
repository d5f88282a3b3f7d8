package io.campaignflow.organisation.web;

import java.io.IOException;

import io.campaignflow.web.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What a browser gets that is not signed in: the sign-in page; a script of a page gets
 * 401, so that it can keep what was typed before it leads there. A form sent after the
 * session ended is the same case, although only its CSRF token is missed; so is somebody
 * whose account was closed meanwhile.
 */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final SignedIn signedIn;

	PageRefusals(SignedIn signedIn) {
		this.signedIn = signedIn;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		signInFirst(request, response, "/login");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException, ServletException {
		if (this.signedIn.actor().isEmpty()) {
			signInFirst(request, response, (failure instanceof CsrfException) ? "/login?expired" : "/login?unknown");
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	private static void signInFirst(HttpServletRequest request, HttpServletResponse response, String page)
			throws IOException {
		WantedPage.remember(request);
		if (WantedPage.isPart(request)) {
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
		}
		else {
			response.sendRedirect(request.getContextPath() + page);
		}
	}

}
