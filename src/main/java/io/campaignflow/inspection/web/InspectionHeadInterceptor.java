package io.campaignflow.inspection.web;

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
 * Puts the head of the visit into the model of every page under
 * {@code /inspections/{id}}, whichever module draws it, so that all of a visit's tabs
 * look alike and none shows a visit its reader may not see.
 */
@Component
class InspectionHeadInterceptor implements HandlerInterceptor {

	/** Name of the model attribute. */
	static final String ATTRIBUTE = "visitHead";

	private final InspectionHeads heads;

	private final ObjectProvider<SignedIn> signedIn;

	InspectionHeadInterceptor(InspectionHeads heads, ObjectProvider<SignedIn> signedIn) {
		this.heads = heads;
		this.signedIn = signedIn;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
			return;
		}
		visitOf(request).ifPresent(
				id -> signedIn.getObject().actor().ifPresent(actor -> page.addObject(ATTRIBUTE, heads.of(actor, id))));
	}

	private static Optional<String> visitOf(HttpServletRequest request) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> map) ? Optional.ofNullable((String) map.get("id")) : Optional.empty();
	}

}
