package io.campaignflow.campaign.web;

import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.organisation.Level;
import io.campaignflow.web.TypedFields;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A requirement as typed. */
record RequirementRow(String code, RequirementKind kind, String title, String text, Set<Level> levels) {

	static RequirementRow empty() {
		return new RequirementRow("", RequirementKind.MANDATORY, "", "", Set.of());
	}

	static RequirementRow of(Requirement requirement) {
		return new RequirementRow(requirement.code(), requirement.kind(), requirement.title(), requirement.text(),
				requirement.levels());
	}

	/** Null where nothing was typed into the row. */
	static RequirementRow typed(String row, TypedFields typed) {
		RequirementRow read = new RequirementRow(typed.text(row + ".code"),
				TypedFields.constant(RequirementKind.class, typed.text(row + ".kind")), typed.text(row + ".title"),
				typed.text(row + ".text"), levels(row, typed));
		return read.code.isEmpty() && read.title.isEmpty() && read.text.isEmpty() ? null : read;
	}

	private static Set<Level> levels(String row, TypedFields typed) {
		return typed.texts(row + ".levels")
			.stream()
			.map(name -> TypedFields.constant(Level.class, name))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	Requirement requirement() {
		return new Requirement(code, kind, title, text, levels);
	}

}
