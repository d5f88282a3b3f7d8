package io.campaignflow.circular;

import io.campaignflow.rendering.DocumentTemplate;
import io.campaignflow.rendering.OfficialBlock;
import io.campaignflow.rendering.Picture;
import java.util.List;
import java.util.Set;

/**
 * A circular as an official document: the placeholders of the templates {@code circular}
 * (described in src/docs/documents.md). {@code issued} says whether it has the red head;
 * {@code charts} is null where there is nothing to draw.
 */
record CircularPaper(String mark, boolean issued, String organ, String number, String title, Names recipient,
		List<OfficialBlock> body, List<Attachment> attachments, String signature, String date, List<Imprint> imprint,
		Charts charts) {

	static final DocumentTemplate TEMPLATE = new DocumentTemplate("circular", Set.of("imprint"));

	/** Organs in one line. */
	record Names(String names) {
	}

	/** A line of the attachment note. */
	record Attachment(String label, String name) {
	}

	/** A line between the rules at the foot of the last page (版记). */
	record Imprint(String left, String right) {
	}

	/** The charts as an attachment. */
	record Charts(String label, String title, List<Shot> pictures) {
	}

	/** One chart. */
	record Shot(String caption, Picture picture) {
	}

}
