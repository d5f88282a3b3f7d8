package io.campaignflow.attachment.events;

import io.campaignflow.shared.DomainEvent;

/**
 * What happens to a subject's files; told of the subject, so that its history shows it.
 */
public sealed interface AttachmentEvent extends DomainEvent {

	record AttachmentAdded(String subjectType, String subjectId, String name, long size, String sha256,
			String actor) implements AttachmentEvent {
	}

	record AttachmentRemoved(String subjectType, String subjectId, String name, String sha256,
			String actor) implements AttachmentEvent {
	}

	/** A scan found something; the file is never handed out. */
	record AttachmentInfected(String subjectType, String subjectId, String name, String finding,
			String actor) implements AttachmentEvent {
	}

}
