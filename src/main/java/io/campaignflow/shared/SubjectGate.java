package io.campaignflow.shared;

import java.util.Set;

/**
 * Lets modules that know nothing of a subject (audit, tasks) ask its owner whether a
 * person may see it. One bean per subject type.
 */
public interface SubjectGate {

	/** Same word as {@link DomainEvent#subjectType()}. */
	String subjectType();

	/**
	 * Passes where the person may see the subject.
	 * @throws NotFound where it is not there or not visible to them
	 */
	void requireVisible(Actor actor, String id);

	/**
	 * Names of events ({@code FindingRecorded}) of a subject the person sees that are not
	 * theirs to read, or not yet.
	 */
	default Set<String> withheld(Actor actor, String id) {
		return Set.of();
	}

}
