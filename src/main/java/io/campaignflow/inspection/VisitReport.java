package io.campaignflow.inspection;

import io.campaignflow.rendering.DocumentTemplate;
import io.campaignflow.rendering.OfficialBlock;
import io.campaignflow.rendering.Picture;
import java.util.List;
import java.util.Set;

/**
 * The report of a visit as it is drafted from what was written down: the placeholders of
 * the templates {@code visit-report} (described in src/docs/documents.md). {@code mark}
 * is empty once the leader has signed; {@code scores} and {@code photos} are null where
 * there is nothing to attach.
 */
public record VisitReport(String mark, String title, List<OfficialBlock> body, List<Attachment> attachments,
		String signature, String date, Scores scores, Photos photos) {

	static final DocumentTemplate TEMPLATE = new DocumentTemplate("visit-report", Set.of("rows"));

	/** A line of the note of attachments. */
	public record Attachment(String label, String name) {
	}

	/** How the score came about, an attachment. */
	public record Scores(String label, String title, List<Row> rows) {
	}

	/** One scored item. */
	public record Row(String no, String item, String answer, String points, String deducted) {
	}

	/**
	 * Photos, an attachment; {@code rest} says how many are not printed, empty for none.
	 */
	public record Photos(String label, String title, List<Shot> pictures, String rest) {
	}

	/** A photo with what it shows, when and where. */
	public record Shot(String caption, Picture picture) {
	}

}
