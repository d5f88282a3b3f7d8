package io.campaignflow.notification;

import java.time.Instant;

/**
 * A notice as its reader may see it now: title, subject, task and details are null where
 * they may not see the subject any more. {@code actorName} is null where no person stands
 * behind it.
 */
public record NoticeView(String id, MessageKind kind, String subjectType, String subjectId, String title, String page,
		String taskId, Details details, String actorName, Instant at, boolean read) {

	public boolean visible() {
		return title != null;
	}

}
