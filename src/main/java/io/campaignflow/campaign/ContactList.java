package io.campaignflow.campaign;

import java.util.List;

/**
 * A part of the units of a level with their contact leaders. {@code next} is the code the
 * next part begins after, null at the end; {@code total} counts the level's units,
 * {@code assigned} those with a leader.
 */
public record ContactList(List<Line> lines, String next, long total, long assigned) {

	/**
	 * A unit and its leader. {@code account} is null where nobody is in charge,
	 * {@code valid} false where that leader can no longer act.
	 */
	public record Line(String unit, String unitName, String account, String leaderName, boolean valid) {
	}

	public long missing() {
		return Math.max(0, total - assigned);
	}

	ContactList counted(long units, long withLeader) {
		return new ContactList(lines, next, units, withLeader);
	}

}
