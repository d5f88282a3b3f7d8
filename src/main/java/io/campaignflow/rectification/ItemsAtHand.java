package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which moves of an item somebody is offered; the moves themselves ask again. */
@Service
@Transactional(readOnly = true)
public class ItemsAtHand {

	private final ItemSight sight;

	private final ItemParties parties;

	ItemsAtHand(ItemSight sight, ItemParties parties) {
		this.sight = sight;
		this.parties = parties;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see it
	 */
	public ItemRights of(Actor actor, String id) {
		RectificationItem item = sight.visible(actor, id);
		ItemState state = item.state();
		boolean office = ItemParties.isOffice(actor, item);
		boolean more = ItemExtensions.mayAsk(actor, item) && state.handling().extension() == null;
		boolean sub = office && state.status().running() && item.identity().parentId() == null;
		boolean report = state.status().withUnit() && parties.reportsFor(actor, item).isPresent();
		return new ItemRights(state.version(), report, more, office && state.status().divisible(), sub);
	}

}
