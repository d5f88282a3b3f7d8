package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import java.util.function.Supplier;

/** What a group's life asks of its process. */
public interface GroupProcess {

	/** Makes a person's move in one transaction; a lost race is run again. */
	<T> T make(Supplier<T> move);

	void start(String groupId);

	/** A group on duty is to change. */
	void changed(Actor actor, String groupId);

	/** A group on duty is to end. */
	void closing(Actor actor, String groupId);

	/** The office takes a group back that is being approved or signed for. */
	void recalled(Actor actor, String groupId);

}
