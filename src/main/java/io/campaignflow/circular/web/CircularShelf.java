package io.campaignflow.circular.web;

import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.InboxShelf;
import org.springframework.stereotype.Component;

/** Circulars to read, beside the inbox. */
@Component
class CircularShelf implements InboxShelf {

	private final CircularReceipts receipts;

	CircularShelf(CircularReceipts receipts) {
		this.receipts = receipts;
	}

	@Override
	public String key() {
		return "circulars";
	}

	@Override
	public String address() {
		return "/circulars?toRead=true";
	}

	@Override
	public int unread(Actor actor) {
		return receipts.toRead(actor);
	}

}
