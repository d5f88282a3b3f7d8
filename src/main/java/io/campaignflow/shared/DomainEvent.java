package io.campaignflow.shared;

/**
 * Something that happened to a subject, said in the past tense. Published inside the
 * transaction that made it so; the audit record writes every one of them down, with the
 * record's components as details.
 */
public interface DomainEvent {

	/** Type of the subject in one word stem, such as {@code plan} or {@code campaign}. */
	String subjectType();

	/** Id of the subject. */
	String subjectId();

	/** Account of the person who caused it, {@code system} where nobody did. */
	String actor();

}
