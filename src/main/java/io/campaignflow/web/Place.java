package io.campaignflow.web;

import io.campaignflow.shared.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The places of the navigation and the roles that use them (empty: everybody). The rules
 * of the pages themselves are with the pages.
 */
public enum Place {

	INBOX("/", Set.of()), CAMPAIGNS("/campaigns", Set.of("OFFICE", "LEADING", "ADMIN")), PLANS("/plans", Set.of()),
	GROUPS("/groups", Set.of("OFFICE", "LEADING", "GROUP", "ADMIN")), INSPECTIONS("/inspections", Set.of()),
	LEDGER("/rectification-items", Set.of()), PROGRESS("/progress", Set.of()), INSTRUCTIONS("/instructions", Set.of()),
	CIRCULARS("/circulars", Set.of()), ORGANISATION("/organisation", Set.of("ADMIN")), AUDIT("/audit", Set.of("ADMIN")),
	ENGINE("/engine", Set.of("ADMIN"));

	private final String path;

	private final Set<String> roles;

	Place(String path, Set<String> roles) {
		this.path = path;
		this.roles = roles;
	}

	static List<Place> of(Actor actor) {
		return Arrays.stream(values()).filter((place) -> place.isFor(actor)).toList();
	}

	private boolean isFor(Actor actor) {
		return roles.isEmpty() || roles.stream().anyMatch(actor::holdsAnywhere);
	}

	public String getPath() {
		return path;
	}

	/** Key of its name ({@code web.place.<key>}) and of its icon. */
	public String getKey() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

}
