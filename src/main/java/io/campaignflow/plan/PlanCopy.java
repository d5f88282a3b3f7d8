package io.campaignflow.plan;

import java.time.Instant;

/**
 * A plan copied to somebody (抄送): they may read it and nothing more. {@code note} and
 * {@code readAt} may be null; {@code readAt} is when they first opened it.
 */
public record PlanCopy(String planId, String title, String account, String copiedBy, String note, Instant copiedAt,
		Instant readAt) {

	public boolean isRead() {
		return readAt != null;
	}

}
