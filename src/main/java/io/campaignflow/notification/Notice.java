package io.campaignflow.notification;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * One thing one person is told. Its id follows from what it tells and to whom, so that
 * facts that are worked off twice do not tell it twice.
 */
record Notice(String id, String account, MessageKind kind, String subjectType, String subjectId, String taskId,
		Details details, Instant at, boolean read) {

	static Notice of(OutboxRow row, Fact fact, String account, String taskId) {
		String key = row.id() + "|" + account + "|" + fact.subjectType() + "|" + fact.subjectId();
		String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString();
		return new Notice(id, account, fact.kind(), fact.subjectType(), fact.subjectId(), taskId, fact.details(),
				row.happenedAt(), false);
	}

}
