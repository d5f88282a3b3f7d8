package io.campaignflow.notification.web;

import io.campaignflow.notification.MessageKind;
import java.time.Instant;

/**
 * A notice as people read it. {@code subject}, {@code title} and {@code task} are null
 * where the reader may not see the subject any more; {@code link} leads to the task while
 * it is theirs, else to the subject, and marks the notice as read.
 */
record NoticeLine(String id, MessageKind kind, String word, String text, Subject subject, String task, String link,
		Instant createdAt, boolean read) {

	record Subject(String type, String id, String title) {
	}

}
