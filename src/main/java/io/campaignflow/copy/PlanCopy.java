package io.campaignflow.copy;

import java.time.Instant;

/**
 * A plan copied (抄送) to somebody, or to whoever holds a position ({@code account} is then
 * {@code OFFICE@1502}): they may read it and nothing more. {@code note}, {@code readAt}
 * and {@code readBy} may be null; these say when it was first opened, and by whom.
 */
public record PlanCopy(String planId, String title, String account, String copiedBy, String note, Instant copiedAt,
		Instant readAt, String readBy) {

	public boolean isRead() {
		return readAt != null;
	}

}
