package io.campaignflow.campaign;

import io.campaignflow.organisation.ScopeContributor;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** A contact leader sees the units they are in charge of, and what stands below them. */
@Component
class ContactPointScope implements ScopeContributor {

	private final ContactPointRepository points;

	ContactPointScope(ContactPointRepository points) {
		this.points = points;
	}

	@Override
	public List<String> pathsFor(Actor actor) {
		return points.pathsOf(actor.account());
	}

}
