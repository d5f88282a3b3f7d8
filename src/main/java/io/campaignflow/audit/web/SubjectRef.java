package io.campaignflow.audit.web;

import io.campaignflow.shared.BusinessRuleViolation;

/** A subject as addresses name it, {@code type:id}. */
record SubjectRef(String type, String id) {

	static SubjectRef parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 1 || colon == text.length() - 1) {
			throw new BusinessRuleViolation("audit-subject-malformed", text);
		}
		return new SubjectRef(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
	}

}
