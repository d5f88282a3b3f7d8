package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/**
 * Answers for imports, the calendar and people: administrators see their records, and
 * everybody their own.
 */
@Component
class OrganisationGate implements SubjectGate {

	@Override
	public String subjectType() {
		return "organisation";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		if (!actor.holdsAnywhere(Role.ADMIN.name()) && !id.equals("person:" + actor.account())) {
			throw new NotFound("subject", id);
		}
	}

}
