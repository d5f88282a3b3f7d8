package io.campaignflow.resident;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for requests who may see their records. */
@Component
class RequestGate implements SubjectGate {

	private final Requests requests;

	RequestGate(Requests requests) {
		this.requests = requests;
	}

	@Override
	public String subjectType() {
		return "resident-request";
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		requests.visible(actor, id);
	}

}
