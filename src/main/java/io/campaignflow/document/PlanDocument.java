package io.campaignflow.document;

import io.campaignflow.rendering.DocumentTemplate;
import io.campaignflow.rendering.OfficialBlock;
import java.util.List;
import java.util.Set;

/**
 * A plan as an official document: the placeholders of the templates {@code plan-document}
 * (described in src/docs/documents.md). {@code mark} says what a text that is not issued
 * is, {@code issued} whether it has the red head; {@code recipient} is null where there
 * is nobody below, {@code measures} where there are none.
 */
record PlanDocument(String mark, boolean issued, String organ, String number, String title, Names recipient,
		List<OfficialBlock> body, List<Attachment> attachments, String signature, String date, Measures measures,
		List<Imprint> imprint) {

	static final DocumentTemplate TEMPLATE = new DocumentTemplate("plan-document", Set.of("rows", "imprint"));

	/** Organs in one line. */
	record Names(String names) {
	}

	/** A line between the rules at the foot of the last page (版记). */
	record Imprint(String left, String right) {
	}

	/** A line of the attachment note; {@code label} is what stands before the name. */
	record Attachment(String label, String name) {
	}

	/** The measures, as an attachment of their own. */
	record Measures(String label, String title, List<Row> rows) {
	}

	/** One measure, each part in words. */
	record Row(String no, String title, String domain, String unit, String person, String deadline, String indicator,
			String requirement) {
	}

}
