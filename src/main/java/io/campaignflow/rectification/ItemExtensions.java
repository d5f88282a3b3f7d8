package io.campaignflow.rectification;

import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.events.RectificationEvent.ItemExtensionAskedFor;
import io.campaignflow.rectification.events.RectificationEvent.ItemExtensionGranted;
import io.campaignflow.rectification.events.RectificationEvent.ItemExtensionRefused;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time for an item: asked for by its unit, decided by the office while it runs. */
@Service
public class ItemExtensions {

	/** No wish goes further beyond the deadline than this, in months. */
	private static final int LONGEST_MONTHS = 12;

	private final ItemDesk desk;

	private final ItemProcess process;

	ItemExtensions(ItemDesk desk, ItemProcess process) {
		this.desk = desk;
		this.process = process;
	}

	/** What is wanted, and which version of the item the person saw. */
	public record Wish(long version, LocalDate until, String reason) {
	}

	/**
	 * @throws NotAllowed to everybody but the responsible person and the unit's heads
	 */
	public void ask(Actor actor, String id, Wish wish) {
		process.make(() -> {
			RectificationItem item = desk.lockVisible(actor, id);
			if (!mayAsk(actor, item)) {
				throw new NotAllowed("item-extension-by-unit-only");
			}
			item.requireVersion(wish.version());
			item.askExtension(checked(actor, item, wish));
			Extension asked = item.state().handling().extension();
			desk.done(item, new ItemExtensionAskedFor(id, item.state().round(), asked.until(), asked.reason(),
					actor.account()));
			process.extensionAsked(actor, id);
			return null;
		});
	}

	static boolean mayAsk(Actor actor, RectificationItem item) {
		Assignment given = item.state().assignment();
		return item.state().status().withUnit()
				&& (actor.account().equals(given.person()) || actor.holds(Role.HEAD.name(), given.unitCode()));
	}

	private static Extension checked(Actor actor, RectificationItem item, Wish wish) {
		ItemWords words = new ItemWords();
		words.need("reason", wish.reason(), ItemWords.REASON);
		if (wish.until() == null) {
			words.fault("until", "item-text-missing");
		}
		else if (wish.until().isAfter(item.state().assignment().deadline().plusMonths(LONGEST_MONTHS))) {
			words.fault("until", "item-extension-far", LONGEST_MONTHS);
		}
		words.settle("item-incomplete");
		return new Extension(wish.until(), wish.reason().strip(), actor.account());
	}

	/**
	 * The office's answer; a refusal has to be explained.
	 * @throws NotAllowed to whoever asked for it
	 */
	@Transactional
	public void decide(Actor actor, String id, boolean granted, String reason) {
		String why = granted ? ItemWords.optional("reason", reason, ItemWords.REASON)
				: ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		Extension asked = item.state().handling().extension();
		if (asked != null && asked.askedBy().equals(actor.account())) {
			throw new NotAllowed("item-own-extension");
		}
		item.decideExtension(granted);
		int round = item.state().round();
		desk.done(item, granted ? new ItemExtensionGranted(id, round, asked.until(), why, actor.account())
				: new ItemExtensionRefused(id, round, asked.until(), why, actor.account()));
	}

}
