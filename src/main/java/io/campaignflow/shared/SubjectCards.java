package io.campaignflow.shared;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Lets modules that know nothing of a subject (notification) name it. One bean per
 * subject type, in the module that owns it.
 */
public interface SubjectCards {

	/** Same word as {@link DomainEvent#subjectType()}. */
	String subjectType();

	/** The subject, whoever asks: to find out whom to tell. */
	Optional<SubjectCard> find(String id);

	/** Those of the subjects that the person may see now, by id; one query for a list. */
	Map<String, SubjectCard> visible(Actor actor, Collection<String> ids);

}
