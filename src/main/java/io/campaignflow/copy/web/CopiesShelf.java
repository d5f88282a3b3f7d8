package io.campaignflow.copy.web;

import io.campaignflow.copy.Copies;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.InboxShelf;
import org.springframework.stereotype.Component;

/** Plans copied to the reader, as a list of the inbox. */
@Component
class CopiesShelf implements InboxShelf {

	private final Copies copies;

	CopiesShelf(Copies copies) {
		this.copies = copies;
	}

	@Override
	public String key() {
		return "copies";
	}

	@Override
	public String address() {
		return "/copies";
	}

	@Override
	public int unread(Actor actor) {
		return copies.unread(actor);
	}

}
