package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAftercare;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.RectificationItems;
import org.springframework.stereotype.Component;

/** What the model rectification asks; every answer is read from the item. */
@Component
public class ItemQuestions {

	private final RectificationItems items;

	private final ItemAftercare aftercare;

	ItemQuestions(RectificationItems items, ItemAftercare aftercare) {
		this.items = items;
		this.aftercare = aftercare;
	}

	/** Where the item stands. */
	public ItemStatus status(String itemId) {
		return items.get(itemId).status();
	}

	/** Whether anybody is to be asked how satisfied they are. */
	public boolean hasRaisers(String itemId) {
		return !aftercare.answered(itemId);
	}

	/** Whether somebody without an account is asked, who answers by a link. */
	public boolean asksByLink(String itemId) {
		return aftercare.linksToAsk(itemId);
	}

	/**
	 * Whether nobody has to be waited for: all answered, or one of them is not satisfied.
	 */
	public boolean answered(String itemId) {
		return aftercare.answered(itemId);
	}

	/** Whether it was opened again. */
	public boolean reopened(String itemId) {
		return status(itemId) == ItemStatus.REOPENED;
	}

	/** Whether nothing follows any more. */
	public boolean settled(String itemId) {
		return items.get(itemId).dates().settled() != null;
	}

}
