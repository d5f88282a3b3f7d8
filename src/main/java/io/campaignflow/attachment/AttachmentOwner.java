package io.campaignflow.attachment;

import io.campaignflow.shared.Actor;

/**
 * The module a subject belongs to, as its attachments ask it. One bean per subject type;
 * who may see the subject itself is asked of its
 * {@link io.campaignflow.shared.SubjectGate}.
 */
public interface AttachmentOwner {

	/** Same word as {@link io.campaignflow.shared.DomainEvent#subjectType()}. */
	String subjectType();

	/** Name in addresses: {@code plans} in {@code /plans/{id}/attachments}. */
	String collection();

	/**
	 * Passes where this person may add and remove files now, and keeps the subject from
	 * changing until the transaction ends.
	 * @throws io.campaignflow.shared.Refusal where they may not
	 */
	void requireMayChange(Actor actor, String id);

	/** Whether this person sees files that went out with no submission yet. */
	boolean seesUnsubmitted(Actor actor, String id);

	/** How many files one subject may have; {@code usual} is the product's setting. */
	default int mostFiles(int usual) {
		return usual;
	}

	/** Number of the last submission, 0 before the first. */
	int revision(String id);

}
