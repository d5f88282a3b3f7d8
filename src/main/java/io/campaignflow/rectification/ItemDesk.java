package io.campaignflow.rectification;

import io.campaignflow.rectification.events.RectificationEvent;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** How every move of an item begins and ends: its row locked, then written and told. */
@Component
class ItemDesk {

	private final ItemRepository items;

	private final ItemSight sight;

	private final ItemReaders readers;

	private final ApplicationEventPublisher events;

	ItemDesk(ItemRepository items, ItemSight sight, ItemReaders readers, ApplicationEventPublisher events) {
		this.items = items;
		this.sight = sight;
		this.readers = readers;
		this.events = events;
	}

	/** As it stands, to be asked. */
	RectificationItem find(String id) {
		return items.find(id).orElseThrow(() -> new NotFound("item", id));
	}

	/** For moves whose right comes from a task. */
	RectificationItem lock(String id) {
		return items.lock(id).orElseThrow(() -> new NotFound("item", id));
	}

	/**
	 * For moves somebody makes without a task.
	 * @throws NotFound where the person does not see it
	 */
	RectificationItem lockVisible(Actor actor, String id) {
		sight.visible(actor, id);
		return lock(id);
	}

	void done(RectificationItem item, RectificationEvent event) {
		items.update(item);
		events.publishEvent(event);
	}

	void tell(RectificationEvent event) {
		events.publishEvent(event);
	}

	void admit(String id, Collection<String> more) {
		readers.admit(id, more);
	}

}
