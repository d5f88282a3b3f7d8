package io.campaignflow.audit.web;

import io.campaignflow.shared.BusinessRuleViolation;
import java.util.Optional;

/** A subject as addresses name it, {@code type:id}. */
record SubjectRef(String type, String id) {

	static Optional<SubjectRef> find(String text) {
		int colon = text.indexOf(':');
		return (colon < 1 || colon == text.length() - 1) ? Optional.empty()
				: Optional.of(new SubjectRef(text.substring(0, colon).strip(), text.substring(colon + 1).strip()));
	}

	static SubjectRef parse(String text) {
		return find(text).orElseThrow(() -> new BusinessRuleViolation("audit-subject-malformed", text));
	}

}
