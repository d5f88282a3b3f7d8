package io.campaignflow.organisation.web;

import java.io.IOException;
import java.util.Optional;

import io.campaignflow.organisation.PersonalTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a call in that carries a personal token; made for the chains that want it. */
class BearerTokens extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final PersonalTokens tokens;

	private final AuthenticationEntryPoint refusal;

	BearerTokens(PersonalTokens tokens, AuthenticationEntryPoint refusal) {
		this.tokens = tokens;
		this.refusal = refusal;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
			chain.doFilter(request, response);
			return;
		}
		Optional<String> account = this.tokens.accountOf(header.substring(SCHEME.length()).strip());
		if (account.isEmpty()) {
			this.refusal.commence(request, response, new BadCredentialsException("no such token"));
			return;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(SignedInAccount.of(account.get()));
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

}
