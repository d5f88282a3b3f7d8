package io.campaignflow.organisation;

import java.util.List;

/**
 * A node of the unit forest. {@code path} lists the codes from the root to the unit, each
 * followed by a slash, starting with one ({@code /15/1502/150203/}), so that a subtree is
 * a prefix. {@code domain} is null for administrative divisions.
 */
public record OrgUnit(String code, String name, String parentCode, Level level, Domain domain, String path,
		boolean hasChildren) {

	/** The codes from the root to this unit itself. */
	public List<String> codesFromRoot() {
		return List.of(path.substring(1).split("/"));
	}

	/** Whether this unit is the other or stands below it. */
	public boolean isWithin(OrgUnit other) {
		return path.startsWith(other.path);
	}

}
