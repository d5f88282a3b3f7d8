package io.campaignflow.web;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Honours {@code Idempotency-Key} on writing calls under {@code /api}. Stands behind the
 * security filters (order -100), so that keys belong to an account.
 */
@Component
@Order(IdempotencyFilter.BEHIND_SECURITY)
class IdempotencyFilter extends OncePerRequestFilter {

	static final int BEHIND_SECURITY = 0;

	static final String HEADER = "Idempotency-Key";

	private static final int LONGEST_KEY = 128;

	private static final Set<String> WRITING = Set.of("POST", "PUT", "PATCH", "DELETE");

	private final IdempotencyKeys keys;

	private final EarlyProblems problems;

	IdempotencyFilter(IdempotencyKeys keys, EarlyProblems problems) {
		this.keys = keys;
		this.problems = problems;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getHeader(HEADER) == null || request.getUserPrincipal() == null
				|| !WRITING.contains(request.getMethod())
				|| !request.getRequestURI().startsWith(request.getContextPath() + "/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		BodyInHand repeatable;
		KeyedCall call;
		Optional<KeptAnswer> first;
		try {
			repeatable = new BodyInHand(request);
			call = call(repeatable);
			first = keys.begin(call);
		}
		catch (RuntimeException refusal) {
			problems.answer(request, response, refusal);
			return;
		}
		if (first.isPresent()) {
			repeat(first.get(), response);
		}
		else {
			execute(call, repeatable, response, chain);
		}
	}

	private void execute(KeyedCall call, BodyInHand request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
		boolean answered = false;
		try {
			chain.doFilter(request, answer);
			keys.end(call, new KeptAnswer(call.hash(), answer.getStatus(), answer.getContentType(),
					answer.getHeader(HttpHeaders.LOCATION), answer.getContentAsByteArray()));
			answered = true;
		}
		finally {
			if (!answered) {
				keys.abandon(call);
			}
			answer.copyBodyToResponse();
		}
	}

	private static void repeat(KeptAnswer first, HttpServletResponse response) throws IOException {
		response.setStatus(first.status());
		response.setHeader("Idempotent-Replayed", "true");
		if (first.contentType() != null) {
			response.setContentType(first.contentType());
		}
		if (first.location() != null) {
			response.setHeader(HttpHeaders.LOCATION, first.location());
		}
		response.getOutputStream().write(first.body());
	}

	private static KeyedCall call(BodyInHand request) {
		String key = request.getHeader(HEADER);
		if (!key.matches("[!-~]{1," + LONGEST_KEY + "}")) {
			throw new BusinessRuleViolation("idempotency-key-malformed", LONGEST_KEY);
		}
		return new KeyedCall(request.getUserPrincipal().getName(), key, hash(request));
	}

	private static String hash(BodyInHand request) {
		MessageDigest digest = Sha256.digest();
		String address = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
		digest.update(address.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest(request.body()));
	}

}
