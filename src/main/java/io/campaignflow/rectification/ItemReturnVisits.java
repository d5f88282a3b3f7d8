package io.campaignflow.rectification;

import io.campaignflow.shared.Sha256;
import org.springframework.stereotype.Component;

/**
 * Which closed items are visited again (回访抽样, F4): all grave ones, and of the others a
 * share. The draw follows from the item's id alone, a number from 0 to 99 out of its
 * SHA-256, so that anybody can check it and nobody can influence it.
 */
@Component
class ItemReturnVisits {

	private final ReturnVisitRules rules;

	ItemReturnVisits(ReturnVisitRules rules) {
		this.rules = rules;
	}

	/** The number an item draws, 0 to 99. */
	static int drawn(String itemId) {
		byte[] hash = Sha256.of(itemId);
		return Math.floorMod((hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff),
				ReturnVisitRules.HUNDRED);
	}

	boolean visited(RectificationItem item) {
		return visited(item, rule(item).share());
	}

	static boolean visited(RectificationItem item, int share) {
		return item.state().assignment().severity() == Severity.HIGH || drawn(item.id()) < share;
	}

	/** What the item's campaign says. */
	ReturnVisitRule rule(RectificationItem item) {
		return rules.of(item.identity().campaignId());
	}

}
