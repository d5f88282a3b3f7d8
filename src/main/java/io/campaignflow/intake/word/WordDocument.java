package io.campaignflow.intake.word;

import java.util.List;

/**
 * A Word document as a row of blocks, in reading order; nothing that shows is left out.
 */
public record WordDocument(List<Block> blocks) {

	public WordDocument {
		blocks = List.copyOf(blocks);
	}

	/** One thing after the other. */
	public sealed interface Block {

	}

	/** {@code level} counts from 1; 0 is the document's own title. */
	public record Heading(int level, String text) implements Block {
	}

	public record Paragraph(String text) implements Block {
	}

	/** Rows of cells; a merged cell repeats its text in each place it covers. */
	public record Table(List<List<String>> rows) implements Block {
	}

	/** A picture with its name in the document. */
	public record Picture(String name, byte[] bytes) implements Block {
	}

	/** Text beside the body: notes, text boxes, heads and feet of pages, objects. */
	public record Aside(Kind kind, String text) implements Block {

		/** What it is. */
		public enum Kind {

			NOTE, TEXT_BOX, PAGE_EDGE, OBJECT

		}

	}

}
