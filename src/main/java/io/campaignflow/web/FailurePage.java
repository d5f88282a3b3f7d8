package io.campaignflow.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Problems outside of any page or call: a filter that refused, an address that does not
 * exist, a view that could not be written.
 */
@Controller
class FailurePage implements ErrorController {

	private final Problems problems;

	private final ProblemAnswers answers;

	FailurePage(Problems problems, ProblemAnswers answers) {
		this.problems = problems;
		this.answers = answers;
	}

	@RequestMapping("/error")
	Object answer(HttpServletRequest request) {
		Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		Problem problem = failure != null ? problems.of(failure) : problems.of(statusOf(request));
		return answers.answer(request, problem, failure);
	}

	private static HttpStatus statusOf(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		HttpStatus known = status instanceof Integer code ? HttpStatus.resolve(code) : null;
		return known != null ? known : HttpStatus.NOT_FOUND;
	}

}
