package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import java.util.Set;

/**
 * What the campaign demands of a plan: {@code code} is short and unique in the campaign
 * ({@code R1}); empty {@code levels} means every level.
 */
public record Requirement(String code, RequirementKind kind, String title, String text, Set<Level> levels) {

	public Requirement {
		levels = levels == null ? Set.of() : Set.copyOf(levels);
	}

	public boolean appliesTo(Level level) {
		return levels.isEmpty() || levels.contains(level);
	}

}
