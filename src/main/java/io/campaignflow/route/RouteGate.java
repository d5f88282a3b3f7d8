package io.campaignflow.route;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for routes who may see their records. */
@Component
class RouteGate implements SubjectGate {

	private final Routes routes;

	RouteGate(Routes routes) {
		this.routes = routes;
	}

	@Override
	public String subjectType() {
		return "route";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		routes.visible(actor, id);
	}

}
