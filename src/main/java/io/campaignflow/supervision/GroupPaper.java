package io.campaignflow.supervision;

import io.campaignflow.rendering.DocumentTemplate;
import io.campaignflow.rendering.OfficialBlock;
import java.util.List;
import java.util.Set;

/**
 * A letter of dispatch or a closing report as an official document: the placeholders of
 * the templates {@code dispatch-letter} (described in src/docs/documents.md).
 * {@code issued} says whether it has the red head; {@code attachments} is empty today.
 */
record GroupPaper(String mark, boolean issued, String organ, String number, String title, Names recipient,
		List<OfficialBlock> body, List<Attachment> attachments, String signature, String date, List<Imprint> imprint) {

	static final DocumentTemplate TEMPLATE = new DocumentTemplate("dispatch-letter", Set.of("imprint"));

	/** Organs in one line. */
	record Names(String names) {
	}

	/** A line of the attachment note. */
	record Attachment(String label, String name) {
	}

	/** A line between the rules at the foot of the last page (版记). */
	record Imprint(String left, String right) {
	}

}
