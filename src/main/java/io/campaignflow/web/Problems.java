package io.campaignflow.web;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Busy;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Says what an exception means to the person who asked: refusals of our rules by their
 * codes, faults of the request by {@link RequestFaults}, lost races of the database or
 * its absence, and for everything else that the application failed. For controllers that
 * show a refusal beside their own form.
 */
@Component
public class Problems {

	private final Sentences sentences;

	private final RequestFaults requests;

	Problems(Sentences sentences, RequestFaults requests) {
		this.sentences = sentences;
		this.requests = requests;
	}

	/** The problem in words, not logged and without a reference number. */
	public Problem of(Throwable failure) {
		Refusal refusal = refusalIn(failure);
		if (refusal != null) {
			return of(refusal);
		}
		if (failure instanceof AuthenticationException) {
			return plain(HttpStatus.UNAUTHORIZED, "not-signed-in");
		}
		if (failure instanceof AccessDeniedException) {
			return plain(HttpStatus.FORBIDDEN, "not-allowed");
		}
		if (DatabaseAway.caused(failure)) {
			return plain(HttpStatus.SERVICE_UNAVAILABLE, DatabaseAway.CODE);
		}
		if (failure instanceof ConcurrencyFailureException) {
			return plain(HttpStatus.CONFLICT, "somebody-was-faster");
		}
		return requests.of(failure).orElseGet(() -> plain(HttpStatus.INTERNAL_SERVER_ERROR, "failed"));
	}

	/** Rules that are broken, or nearly, each in a sentence. */
	public List<Problem.Fault> faults(List<Violation> violations) {
		return violations.stream().map(sentences::of).toList();
	}

	/** The problem of a status where no exception is known. */
	Problem of(HttpStatus status) {
		return switch (status) {
			case UNAUTHORIZED -> plain(status, "not-signed-in");
			case FORBIDDEN -> plain(status, "not-allowed");
			case NOT_FOUND -> plain(status, "no-such-page");
			default -> status.is4xxClientError() ? plain(status, "request-refused") : plain(status, "failed");
		};
	}

	/** The refusal with all its faults. */
	public Problem of(Refusal refusal) {
		String sentence = sentences.of(refusal.code(), refusal.args());
		List<Problem.Fault> faults = refusal instanceof BusinessRuleViolation rules ? faults(rules.violations())
				: List.of();
		Object theirs = refusal instanceof Conflict conflict ? conflict.theirs() : null;
		return new Problem(status(refusal), refusal.code(), sentence, faults, null, theirs);
	}

	private Problem plain(HttpStatus status, String code) {
		return new Problem(status, code, sentences.of(code, List.of()), List.of(), null, null);
	}

	/** 403, 404, 409, 422 or 503. */
	public static HttpStatus status(Refusal refusal) {
		if (refusal instanceof TooManyCalls) {
			return HttpStatus.TOO_MANY_REQUESTS;
		}
		if (refusal instanceof Busy) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		if (refusal instanceof NotFound) {
			return HttpStatus.NOT_FOUND;
		}
		if (refusal instanceof NotAllowed) {
			return HttpStatus.FORBIDDEN;
		}
		return refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
	}

	/** The refusal itself or the one that somebody between wrapped. */
	private static Refusal refusalIn(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof Refusal refusal) {
				return refusal;
			}
		}
		return null;
	}

}
