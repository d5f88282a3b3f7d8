package io.campaignflow.organisation.web;

import io.campaignflow.web.EarlyProblems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers calls that are not signed in (401) or not allowed (403) with problem details.
 */
@Component
class CallRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final EarlyProblems problems;

	CallRefusals(EarlyProblems problems) {
		this.problems = problems;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Campaign Flow\", charset=\"UTF-8\"");
		response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		answer(request, response, HttpStatus.UNAUTHORIZED, failure);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
		answer(request, response, HttpStatus.FORBIDDEN, failure);
	}

	/** Operation has machines for readers: the status is enough. */
	private void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			RuntimeException failure) {
		if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			this.problems.answer(request, response, failure);
		}
		else {
			response.setStatus(status.value());
		}
	}

}
