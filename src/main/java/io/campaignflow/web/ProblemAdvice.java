package io.campaignflow.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Whatever a page or call throws and does not handle itself. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

	private final Problems problems;

	private final ProblemAnswers answers;

	ProblemAdvice(Problems problems, ProblemAnswers answers) {
		this.problems = problems;
		this.answers = answers;
	}

	@ExceptionHandler
	Object answer(HttpServletRequest request, Exception failure) {
		return answers.answer(request, problems.of(failure), failure);
	}

}
