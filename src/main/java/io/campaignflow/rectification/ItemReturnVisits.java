package io.campaignflow.rectification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which closed items are visited again (回访抽样, F4): all grave ones, and of the others a
 * share. The draw follows from the item's id alone, a number from 0 to 99 out of its
 * SHA-256, so that anybody can check it and nobody can influence it.
 */
@Component
class ItemReturnVisits {

	private static final int HUNDRED = 100;

	private final int share;

	private final int days;

	/**
	 * @param share percent of items that are drawn, 0 to 100
	 * @param days working days from close-out to the visit
	 */
	ItemReturnVisits(@Value("${campaignflow.rectification.return-visit-share:20}") int share,
			@Value("${campaignflow.rectification.return-visit-days:20}") int days) {
		if (share < 0 || share > HUNDRED || days < 1) {
			throw new IllegalArgumentException("Return visits: a share of " + share + "% after " + days + " days");
		}
		this.share = share;
		this.days = days;
	}

	/** The number an item draws, 0 to 99. */
	static int drawn(String itemId) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(itemId.getBytes(StandardCharsets.UTF_8));
			return Math.floorMod((hash[0] & 0xff) << 16 | (hash[1] & 0xff) << 8 | (hash[2] & 0xff), HUNDRED);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	boolean visited(RectificationItem item) {
		return item.state().assignment().severity() == Severity.HIGH || drawn(item.id()) < share;
	}

	int share() {
		return share;
	}

	int days() {
		return days;
	}

}
