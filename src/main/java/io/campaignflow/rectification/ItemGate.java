package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectGate;
import org.springframework.stereotype.Component;

/** Answers for items who may see their tasks, files and records. */
@Component
class ItemGate implements SubjectGate {

	private final RectificationItems items;

	ItemGate(RectificationItems items) {
		this.items = items;
	}

	@Override
	public String subjectType() {
		return ItemVisibility.SUBJECT;
	}

	@Override
	public void requireVisible(Actor actor, String id) {
		items.visible(actor, id);
	}

}
