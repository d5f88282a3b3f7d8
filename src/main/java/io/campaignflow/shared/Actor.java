package io.campaignflow.shared;

import java.util.Set;

/**
 * The person who acts, as every rule sees them: the account, the name shown, and the
 * candidate groups their positions give ({@code ROLE@unitCode} such as
 * {@code OFFICE@1502}, or {@code GROUP@groupId} for a supervision group).
 */
public record Actor(String account, String name, Set<String> groups) {

	/**
	 * The application itself, where no person stands behind a step (jobs, loading of the
	 * demonstration).
	 */
	public static final Actor SYSTEM = new Actor("system", "system", Set.of());

	public Actor {
		groups = Set.copyOf(groups);
	}

	/** Whether the person holds the role at exactly this unit. */
	public boolean holds(String role, String unitCode) {
		return groups.contains(role + "@" + unitCode);
	}

	/** Whether the person holds the role at any unit. */
	public boolean holdsAnywhere(String role) {
		return groups.stream().anyMatch(group -> group.startsWith(role + "@"));
	}

}
