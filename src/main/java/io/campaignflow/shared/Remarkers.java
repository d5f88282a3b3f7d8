package io.campaignflow.shared;

import java.util.Set;

/**
 * Lets modules that know nothing of a subject (notification) find those who wait for
 * answers to what they remarked on it. One bean per subject type that has reviews.
 */
public interface Remarkers {

	/** Same word as {@link DomainEvent#subjectType()}. */
	String subjectType();

	/** Accounts of those who remarked in a round. */
	Set<String> of(String subjectId, int round);

}
