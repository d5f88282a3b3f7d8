package io.campaignflow.circular;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for circulars who may see their tasks and records. */
@Component
class CircularGate implements SubjectGate {

	private final Circulars circulars;

	CircularGate(Circulars circulars) {
		this.circulars = circulars;
	}

	@Override
	public String subjectType() {
		return CircularVisibility.SUBJECT;
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		circulars.visible(actor, id);
	}

}
