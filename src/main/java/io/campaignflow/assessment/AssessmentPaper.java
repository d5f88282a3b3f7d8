package io.campaignflow.assessment;

import io.campaignflow.rendering.DocumentTemplate;
import java.util.List;
import java.util.Set;

/**
 * An assessment on paper (考核表): the placeholders of the templates
 * {@code assessment-sheet} (described in src/docs/documents.md).
 */
record AssessmentPaper(String title, String unit, String year, String total, String weights, List<Row> lines,
		List<Basis> facts, String note, String printed) {

	static final DocumentTemplate TEMPLATE = new DocumentTemplate("assessment-sheet", Set.of("lines", "facts"));

	/**
	 * A criterion: what it can bring, what it brings, by which rule, on how many facts.
	 */
	record Row(String no, String criterion, String full, String points, String rule, String basis) {
	}

	/** A fact behind points and what is said of it. */
	record Basis(String criterion, String fact, String what) {
	}

}
