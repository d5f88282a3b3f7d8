package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names items for messages. */
@Component
@Transactional(readOnly = true)
class ItemCards implements SubjectCards {

	private final ItemRepository items;

	private final ItemSight sight;

	ItemCards(ItemRepository items, ItemSight sight) {
		this.items = items;
		this.sight = sight;
	}

	@Override
	public String subjectType() {
		return ItemVisibility.SUBJECT;
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return items.find(id).map(ItemCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		return sight.among(actor, ids)
			.stream()
			.map(ItemCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(RectificationItem item) {
		ItemView view = ItemView.of(item);
		return new SubjectCard(ItemVisibility.SUBJECT, view.id(), view.name(), view.unitCode(),
				view.campaignId().isEmpty() ? null : view.campaignId(), "/rectification-items/" + view.id());
	}

}
