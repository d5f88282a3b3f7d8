package io.campaignflow.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Word documents as offices write them, made by the same library that reads them. */
public final class WordFile {

	private static final byte[] DOT = Base64.getDecoder()
		.decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

	private final XWPFDocument document = new XWPFDocument();

	public WordFile() {
		Map.of("a0", "Title", "a1", "heading 1", "a2", "heading 2").forEach(this::style);
		style("zh1", "标题 1");
	}

	private void style(String id, String name) {
		CTStyle style = CTStyle.Factory.newInstance();
		style.setStyleId(id);
		style.addNewName().setVal(name);
		document.createStyles().addStyle(new XWPFStyle(style));
	}

	public WordFile title(String text) {
		return styled("a0", text);
	}

	public WordFile heading(int level, String text) {
		return styled("a" + level, text);
	}

	WordFile styled(String style, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.setStyle(style);
		paragraph.createRun().setText(text);
		return this;
	}

	WordFile outlined(int level, String text) {
		XWPFParagraph paragraph = document.createParagraph();
		paragraph.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
		paragraph.createRun().setText(text);
		return this;
	}

	public WordFile text(String text) {
		document.createParagraph().createRun().setText(text);
		return this;
	}

	public WordFile table(String[]... rows) {
		XWPFTable table = document.createTable(rows.length, rows[0].length);
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < rows[r].length; c++) {
				table.getRow(r).getCell(c).setText(rows[r][c]);
			}
		}
		return this;
	}

	/** Merges a column's cells from one row down to another. */
	WordFile mergeDown(int column, int from, int to) {
		XWPFTable table = document.getTables().get(document.getTables().size() - 1);
		for (int r = from; r <= to; r++) {
			table.getRow(r)
				.getCell(column)
				.getCTTc()
				.addNewTcPr()
				.addNewVMerge()
				.setVal((r == from) ? STMerge.RESTART : STMerge.CONTINUE);
		}
		return this;
	}

	WordFile picture(String name) {
		try {
			document.createParagraph()
				.createRun()
				.addPicture(new ByteArrayInputStream(DOT), Document.PICTURE_TYPE_PNG, name, Units.toEMU(10),
						Units.toEMU(10));
			return this;
		}
		catch (InvalidFormatException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	WordFile note(String text) {
		document.createFootnotes();
		XWPFFootnote note = document.createFootnote();
		note.createParagraph().createRun().setText(text);
		document.createParagraph().addFootnoteReference(note);
		return this;
	}

	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			document.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	InputStream stream() {
		return new ByteArrayInputStream(bytes());
	}

}
