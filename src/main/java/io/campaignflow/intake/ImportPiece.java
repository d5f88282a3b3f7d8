package io.campaignflow.intake;

import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.text.PlanContent.Measure;
import java.util.List;

/**
 * A piece of an imported document and where it is to go. {@code heading} is what stood
 * above it; {@code target} a section's key, {@code measures}, one of the signs below, or
 * null while nobody has decided; {@code picture} the picture's stored bytes, null for
 * others.
 */
public record ImportPiece(String id, Kind kind, String heading, String text, List<Measure> measures, Kept picture,
		String target, boolean exact) {

	/** The piece becomes the title of the plan. */
	public static final String TITLE = "#title";

	/** The piece joins a new section of one's own, named as its heading. */
	public static final String NEW_SECTION = "+";

	/** A picture becomes an attachment of the plan. */
	public static final String ATTACHMENT = "@";

	/** Left out knowingly. */
	public static final String LEAVE_OUT = "-";

	/** What a piece is. */
	public enum Kind {

		TITLE, TEXT, MEASURES, TABLE, PICTURE, NOTE, TEXT_BOX, PAGE_EDGE, OBJECT;

		/** Whether it has a text that can stand in a section. */
		public boolean hasText() {
			return this != MEASURES && this != PICTURE && this != OBJECT;
		}

	}

}
