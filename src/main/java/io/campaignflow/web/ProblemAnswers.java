package io.campaignflow.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers a problem the way it was asked: a call under {@code /api} or of one of the
 * portal's scripts gets problem details (RFC 9457), htmx the sentence alone, a browser a
 * page.
 */
@Component
class ProblemAnswers {

	private final Frames frames;

	private final References references;

	ProblemAnswers(Frames frames, References references) {
		this.frames = frames;
		this.references = references;
	}

	/** A {@link ResponseEntity} or a {@link ModelAndView}. */
	Object answer(HttpServletRequest request, Problem problem, Throwable failure) {
		Problem numbered = references.numbered(problem, pathOf(request), failure);
		if (pathOf(request).startsWith(request.getContextPath() + "/api/") || asksForData(request)) {
			return details(numbered);
		}
		if (asksForAPart(request)) {
			return page("web/error :: inline", numbered);
		}
		if (DatabaseAway.CODE.equals(numbered.code())) {
			return page("web/away", numbered);
		}
		return page("web/error", numbered).addObject(Frame.ATTRIBUTE, frames.of(request));
	}

	private static ModelAndView page(String view, Problem problem) {
		return new ModelAndView(view, Map.of(Problem.ATTRIBUTE, problem), problem.status());
	}

	private static ResponseEntity<ProblemDetail> details(Problem problem) {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(problem.status(), problem.sentence());
		detail.setProperty("code", problem.code());
		detail.setProperty("errors", problem.faults());
		detail.setProperty("reference", problem.reference());
		if (problem.theirs() != null) {
			detail.setProperty("theirs", problem.theirs());
		}
		return ResponseEntity.status(problem.status())
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.body(detail);
	}

	/** The portal's own scripts, see static/js/post.js. */
	private static boolean asksForData(HttpServletRequest request) {
		return "fetch".equals(request.getHeader("X-Requested-With"));
	}

	private static boolean asksForAPart(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
	}

	private static String pathOf(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return failed != null ? failed.toString() : request.getRequestURI();
	}

}
