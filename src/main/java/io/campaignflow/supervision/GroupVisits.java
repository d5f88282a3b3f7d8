package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Visits of a group, as far as its own life concerns them. Implemented by the module that
 * keeps visits; called within the transaction in which the group changes or ends.
 */
public interface GroupVisits {

	/** Where the portal shows the visits of a group, those that are not over first. */
	static String page(String groupId) {
		return "/inspections?view=list&group=" + groupId;
	}

	/**
	 * Visits that would belong to nobody if the group ended now: its own that are not
	 * over, and those of other groups its people are to carry out. Titles by id.
	 */
	Map<String, String> open(String groupId);

	/**
	 * Ids of visits of the group that this person is still to go on, or has a task of.
	 */
	Set<String> ahead(String groupId, String account);

	/**
	 * Others go in place of those who have left the group, and the tasks of its visits
	 * are for those whose turn it is now.
	 * @param by whoever approved the change
	 * @param gone may be empty, where only duties have changed
	 */
	void follow(Actor by, String groupId, List<Departure> gone);

	/**
	 * Somebody who has left the group; {@code successor} has their duty now, null where
	 * nobody has.
	 */
	record Departure(String account, String successor) {
	}

}
