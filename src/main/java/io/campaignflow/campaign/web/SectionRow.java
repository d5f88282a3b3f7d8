package io.campaignflow.campaign.web;

import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.web.TypedFields;
import java.util.Arrays;
import java.util.List;

/**
 * A section of the plan template as typed; {@code codes} are separated by anything but
 * letters, digits and hyphens.
 */
record SectionRow(String key, String title, String hint, String codes) {

	private static final String SEPARATORS = "[^A-Za-z0-9-]+";

	static SectionRow empty() {
		return new SectionRow("", "", "", "");
	}

	static SectionRow of(TemplateSection section) {
		return new SectionRow(section.key(), section.title(), section.hint(), String.join(" ", section.requirements()));
	}

	/** Null where nothing was typed into the row. */
	static SectionRow typed(String row, TypedFields typed) {
		SectionRow read = new SectionRow(typed.text(row + ".key"), typed.text(row + ".title"),
				typed.text(row + ".hint"), typed.text(row + ".codes"));
		return read.equals(empty()) ? null : read;
	}

	TemplateSection section() {
		List<String> named = Arrays.stream(codes.split(SEPARATORS)).filter(code -> !code.isEmpty()).distinct().toList();
		return new TemplateSection(key, title, hint, named);
	}

}
