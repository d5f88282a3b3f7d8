package io.campaignflow.campaign;

import java.util.List;

/**
 * A section every plan of the campaign starts with; {@code key} is stable
 * ({@code goals}), {@code requirements} are the codes a text in this section answers.
 */
public record TemplateSection(String key, String title, String hint, List<String> requirements) {

	public TemplateSection {
		requirements = requirements == null ? List.of() : List.copyOf(requirements);
	}

}
