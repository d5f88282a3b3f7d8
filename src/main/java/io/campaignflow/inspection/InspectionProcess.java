package io.campaignflow.inspection;

import io.campaignflow.shared.Actor;
import java.util.function.Supplier;

/** What visits ask of the process that carries them. */
public interface InspectionProcess {

	/** Begins with the task to plan the visit. */
	void start(String inspectionId);

	/** Makes a move in one transaction, again where it lost a race. */
	<T> T make(Supplier<T> move);

	/** The visit has another day: it is filed again. */
	void postponed(Actor actor, String inspectionId);

	/** Others go: the task is theirs. */
	void peopleChanged(Actor actor, String inspectionId);

	/** The visit is called off: its tasks end. */
	void cancelled(Actor actor, String inspectionId);

}
