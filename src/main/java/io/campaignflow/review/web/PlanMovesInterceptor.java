package io.campaignflow.review.web;

import io.campaignflow.review.MovesAtHand;
import io.campaignflow.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts the moves a reader can make into the model of every page under
 * {@code /plans/{id}}, for the fragment {@code review/moves}.
 */
@Component
class PlanMovesInterceptor implements HandlerInterceptor {

	private final MovesAtHand moves;

	private final ObjectProvider<SignedIn> signedIn;

	PlanMovesInterceptor(MovesAtHand moves, ObjectProvider<SignedIn> signedIn) {
		this.moves = moves;
		this.signedIn = signedIn;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		planOf(request).ifPresent((
				id) -> signedIn.getObject().actor().ifPresent((actor) -> page.addObject("moves", moves.of(actor, id))));
	}

	private static Optional<String> planOf(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> map) ? Optional.ofNullable((String) map.get("id")) : Optional.empty();
	}

}
