package io.campaignflow.circular;

import io.campaignflow.shared.Actor;

/** What circulars and their schedules ask of their processes. */
public interface CircularRun {

	void start(String circularId);

	/** The schedule begins to wait for its day. */
	void startSchedule(String scheduleId);

	/** The schedule waits for another day, or no more. */
	void scheduleChanged(Actor actor, String scheduleId);

}
