package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which moves of an item somebody is offered; the moves themselves ask again. */
@Service
@Transactional(readOnly = true)
public class ItemsAtHand {

	private final ItemRepository items;

	private final ItemSight sight;

	private final ItemParties parties;

	ItemsAtHand(ItemRepository items, ItemSight sight, ItemParties parties) {
		this.items = items;
		this.sight = sight;
		this.parties = parties;
	}

	/** The item a finding was registered as, where the person sees it. */
	public Optional<ItemView> ofFinding(Actor actor, String finding) {
		return items.idOf(ItemSource.FINDING, finding)
			.flatMap(id -> sight.among(actor, List.of(id)).stream().findFirst())
			.map(ItemView::of);
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
