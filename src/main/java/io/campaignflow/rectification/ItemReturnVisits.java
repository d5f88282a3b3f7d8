package io.campaignflow.rectification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(itemId.getBytes(StandardCharsets.UTF_8));
			return Math.floorMod((hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff),
					ReturnVisitRules.HUNDRED);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
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
