package io.campaignflow.rectification.web;

import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.ItemsAtHand;
import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Component;

/** What became of a finding, for pages of visits: in templates {@code @findingItems}. */
@Component("findingItems")
public class FindingItems {

	private final ItemsAtHand items;

	FindingItems(ItemsAtHand items) {
		this.items = items;
	}

	/** Its item; null where there is none the person sees. */
	public ItemView of(Actor me, String finding) {
		return items.ofFinding(me, finding).orElse(null);
	}

}
