package io.campaignflow.intake.word;

import io.campaignflow.intake.word.WordDocument.Aside;
import io.campaignflow.intake.word.WordDocument.Block;
import io.campaignflow.intake.word.WordDocument.Heading;
import io.campaignflow.intake.word.WordDocument.Paragraph;
import io.campaignflow.intake.word.WordDocument.Picture;
import io.campaignflow.intake.word.WordDocument.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Takes a document apart, block by block. */
final class WordBlocks {

	private static final String TEXT_BOXES = "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:txbxContent";

	/** Where a note is called; the note itself follows at the end. */
	private static final String REFERENCE = "\\[(?:footnote|endnote)Ref:\\d+\\]";

	private static final String ODD_SIGNS = "[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]";

	private final XWPFDocument document;

	private final List<Block> blocks = new ArrayList<>();

	WordBlocks(XWPFDocument document) {
		this.document = document;
	}

	List<Block> all() throws InvalidFormatException {
		document.getBodyElements().forEach(this::element);
		notes();
		edges();
		objects();
		return blocks;
	}

	private void element(IBodyElement element) {
		if (element instanceof XWPFParagraph paragraph) {
			paragraph(paragraph);
		}
		else if (element instanceof XWPFTable table) {
			blocks.add(new Table(TableCells.of(table)));
			table.getRows()
				.stream()
				.flatMap(row -> row.getTableCells().stream())
				.flatMap(cell -> cell.getParagraphs().stream())
				.forEach(this::pictures);
		}
		else if (element instanceof XWPFSDT control) {
			control.getContent()
				.getText()
				.lines()
				.map(WordBlocks::clean)
				.filter(line -> !line.isEmpty())
				.forEach(line -> blocks.add(new Paragraph(line)));
		}
	}

	private void paragraph(XWPFParagraph paragraph) {
		String text = clean(paragraph.getText().replace(paragraph.getFootnoteText(), "").replaceAll(REFERENCE, ""));
		if (!text.isEmpty()) {
			int level = Headings.level(paragraph, text);
			blocks.add((level < 0) ? new Paragraph(text) : new Heading(level, text));
		}
		pictures(paragraph);
		textBoxes(paragraph);
	}

	private void pictures(XWPFParagraph paragraph) {
		paragraph.getRuns().stream().flatMap(run -> run.getEmbeddedPictures().stream()).forEach(picture -> {
			XWPFPictureData data = picture.getPictureData();
			if (data == null) {
				blocks.add(new Aside(Aside.Kind.OBJECT, ""));
			}
			else {
				blocks.add(new Picture(data.getFileName(), data.getData()));
			}
		});
	}

	/** A text box stands twice in newer documents, once for older programs. */
	private void textBoxes(XWPFParagraph paragraph) {
		Stream.of(paragraph.getCTP().selectPath(TEXT_BOXES))
			.map(WordBlocks::textOf)
			.filter(text -> !text.isEmpty())
			.distinct()
			.forEach(text -> blocks.add(new Aside(Aside.Kind.TEXT_BOX, text)));
	}

	private static String textOf(XmlObject box) {
		try (XmlCursor cursor = box.newCursor()) {
			return clean(cursor.getTextValue());
		}
	}

	private void notes() {
		Stream.concat(document.getFootnotes().stream(), document.getEndnotes().stream())
			.map(WordBlocks::noteText)
			.filter(text -> !text.isEmpty())
			.forEach(text -> blocks.add(new Aside(Aside.Kind.NOTE, text)));
	}

	private static String noteText(XWPFAbstractFootnoteEndnote note) {
		return clean(note.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n")));
	}

	/** Page numbers alone say nothing. */
	private void edges() {
		Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
			.map(XWPFHeaderFooter::getText)
			.map(WordBlocks::clean)
			.filter(text -> !text.matches("[\\s\\d—–\\-·第页共/]*"))
			.distinct()
			.forEach(text -> blocks.add(new Aside(Aside.Kind.PAGE_EDGE, text)));
	}

	private void objects() throws InvalidFormatException {
		document.getCharts()
			.forEach(chart -> blocks.add(new Aside(Aside.Kind.OBJECT, chart.getPackagePart().getPartName().getName())));
		document.getPackage()
			.getParts()
			.stream()
			.map(part -> part.getPartName().getName())
			.filter(name -> name.startsWith("/word/embeddings/") || name.startsWith("/word/diagrams/data"))
			.forEach(name -> blocks.add(new Aside(Aside.Kind.OBJECT, name)));
	}

	/** Blanks of every kind around a text, and signs nobody can see, go. */
	static String clean(String text) {
		return text.replace("\r", "\n").replace('\u00A0', ' ').replace("\u0007", "").replaceAll(ODD_SIGNS, "").strip();
	}

}
