package io.campaignflow.rectification;

import io.campaignflow.rectification.events.RectificationEvent.AcceptanceRefused;
import io.campaignflow.rectification.events.RectificationEvent.ItemAccepted;
import io.campaignflow.rectification.events.RectificationEvent.ItemClosed;
import io.campaignflow.rectification.events.RectificationEvent.ItemSentBack;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An item is verified on the spot by others than those who put it right, and its number
 * cancelled by the office. Who may do so is who has the task.
 */
@Service
@Transactional
public class ItemAccepting {

	private final ItemDesk desk;

	private final ItemRepository items;

	private final Clock clock;

	ItemAccepting(ItemDesk desk, ItemRepository items, Clock clock) {
		this.desk = desk;
		this.items = items;
		this.clock = clock;
	}

	/** Seen on a day not in the future (null: today); a refusal has to be explained. */
	public void verify(Actor actor, String id, boolean accepted, LocalDate seenOn, String text) {
		String said = accepted ? ItemWords.optional("text", text, ItemWords.TEXT)
				: ItemWords.needed("text", text, ItemWords.TEXT);
		LocalDate seen = seen(seenOn);
		RectificationItem item = desk.lock(id);
		item.verify(actor, accepted, clock.instant());
		int round = item.state().round();
		desk.done(item, accepted ? new ItemAccepted(id, round, seen, said, actor.account())
				: new AcceptanceRefused(id, round, seen, said, actor.account()));
	}

	LocalDate seen(LocalDate seenOn) {
		LocalDate today = LocalDate.now(clock);
		LocalDate seen = Objects.requireNonNullElse(seenOn, today);
		if (seen.isAfter(today)) {
			ItemWords words = new ItemWords();
			words.fault("seenOn", "item-seen-in-future");
			words.settle("item-incomplete");
		}
		return seen;
	}

	public void close(Actor actor, String id, String text) {
		String said = ItemWords.optional("reason", text, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.close(items.openSubItems(id), clock.instant());
		desk.done(item,
				new ItemClosed(id, item.state().round(), item.identity().number().toString(), said, actor.account()));
	}

	public void sendBack(Actor actor, String id, String reason) {
		String why = ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.sendBack();
		desk.done(item, new ItemSentBack(id, item.state().round(), why, actor.account()));
	}

}
