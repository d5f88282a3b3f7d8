package io.campaignflow.plan.web;

import io.campaignflow.plan.PlanReading;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts the head of the plan into the model of every page under {@code /plans/{id}},
 * whichever module draws it, so that all of a plan's tabs look alike and none shows a
 * plan its reader may not see.
 */
@Component
class PlanHeadInterceptor implements HandlerInterceptor {

	private final PlanHeads heads;

	private final ObjectProvider<SignedIn> signedIn;

	private final List<PlanReading> readings;

	PlanHeadInterceptor(PlanHeads heads, List<PlanReading> readings, ObjectProvider<SignedIn> signedIn) {
		this.heads = heads;
		this.readings = readings;
		this.signedIn = signedIn;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		planOf(request).ifPresent((id) -> signedIn.getObject().actor().ifPresent((actor) -> show(page, actor, id)));
	}

	/** Whoever has the head before them has opened the plan. */
	private void show(ModelAndView page, Actor actor, String id) {
		page.addObject(PlanHead.ATTRIBUTE, heads.of(actor, id));
		readings.forEach((reading) -> reading.opened(actor, id));
	}

	private static Optional<String> planOf(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> map) ? Optional.ofNullable((String) map.get("id")) : Optional.empty();
	}

}
