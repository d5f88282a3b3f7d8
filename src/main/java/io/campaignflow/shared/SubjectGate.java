package io.campaignflow.shared;

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

}
