package io.campaignflow.document;

import io.campaignflow.rendering.DocumentTemplate;
import java.util.List;
import java.util.Set;

/**
 * The approval sheet (审批单) of a plan: the placeholders of the templates
 * {@code approval-sheet} (described in src/docs/documents.md). {@code steps} are all
 * opinions in the order they were given, then the steps still to come; {@code preReview}
 * is what the machine found in the last submission, none for people it is not for.
 */
record ApprovalSheet(String title, String campaign, String unit, String kind, String number, String drafter,
		String signer, String submittedOn, String rounds, List<Line> steps, String result, List<Attachment> preReview,
		String printed) {

	static final DocumentTemplate TEMPLATE = new DocumentTemplate("approval-sheet", Set.of("steps"));

	/**
	 * One opinion, or a step that waits for one: then everything after {@code mode} is
	 * empty but the line to sign on. {@code opinion} holds grounds, summary, score and
	 * comments with their answers, one a line.
	 */
	record Line(String round, String step, String mode, String decision, String opinion, String name, String time) {
	}

	/** What is attached: 附件, what it is, and its lines. */
	record Attachment(String label, String title, String lines) {
	}

}
