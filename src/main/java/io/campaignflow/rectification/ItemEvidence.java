package io.campaignflow.rectification;

import io.campaignflow.attachment.AttachmentOwner;
import io.campaignflow.rectification.events.RectificationEvent.ProgressReported;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Evidence of items: photos and files that go out with an entry on progress, whose number
 * they carry. Before that they are the business of the units that work on the item.
 */
@Component
class ItemEvidence implements AttachmentOwner {

	private final ItemDesk desk;

	private final ItemParties parties;

	private final ItemTimeline timeline;

	ItemEvidence(ItemDesk desk, ItemParties parties, ItemTimeline timeline) {
		this.desk = desk;
		this.parties = parties;
		this.timeline = timeline;
	}

	@Override
	public String subjectType() {
		return ItemVisibility.SUBJECT;
	}

	@Override
	public String collection() {
		return "rectification-items";
	}

	@Override
	public void requireMayChange(Actor actor, String id) {
		RectificationItem item = desk.lock(id);
		if (parties.reportsFor(actor, item).isEmpty()) {
			throw new NotAllowed("item-report-involved-only");
		}
		if (!item.state().status().withUnit()) {
			throw new Conflict("item-report-not-now", item.state().status());
		}
	}

	@Override
	public boolean seesUnsubmitted(Actor actor, String id) {
		return parties.reportsFor(actor, desk.find(id)).isPresent();
	}

	@Override
	public int revision(String id) {
		return timeline.count(id, ProgressReported.class);
	}

}
