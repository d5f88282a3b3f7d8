package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;

/** How far a text answers one requirement. */
public enum Coverage {

	/** A section says something about it and a measure carries it out (●). */
	FULL,
	/** A section says something about it, no measure does (◐). */
	SECTION_ONLY,
	/** Nothing does (○). */
	NONE;

	/**
	 * A section with text covers the requirements placed on it; a measure counts only
	 * together with a section.
	 */
	public static Coverage of(String requirement, PlanContent content) {
		boolean written = content.sections()
			.stream()
			.anyMatch(section -> !section.text().isBlank() && section.requirements().contains(requirement));
		boolean carriedOut = content.measures().stream().anyMatch(measure -> requirement.equals(measure.requirement()));
		if (!written) {
			return NONE;
		}
		return carriedOut ? FULL : SECTION_ONLY;
	}

}
