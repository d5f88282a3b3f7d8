package io.campaignflow.rendering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the rows of one sheet; only the last few are in memory. */
class SheetWriter<R> {

	/** Rows in memory before they go to disk. */
	static final int WINDOW = 100;

	private static final int CHARACTER = 256;

	/** What a cell of a workbook can hold. */
	private static final int LONGEST_TEXT = 32_767;

	private final SheetLayout<R> layout;

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, true);

	private final SXSSFSheet sheet;

	private final CellStyle day;

	private final CellStyle number;

	private final CellStyle plain;

	private final CellStyle lines;

	private int rows;

	SheetWriter(SheetLayout<R> layout) {
		this.layout = layout;
		// Else sizes are written in a way that readers of streams take for a fault.
		this.workbook.setZip64Mode(Zip64Mode.AsNeeded);
		this.sheet = workbook.createSheet(layout.name());
		this.day = workbook.createCellStyle();
		this.day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
		this.day.setAlignment(HorizontalAlignment.LEFT);
		this.number = workbook.createCellStyle();
		this.number.setAlignment(HorizontalAlignment.RIGHT);
		this.number.setIndention((short) 1);
		this.plain = workbook.createCellStyle();
		this.lines = workbook.createCellStyle();
		this.lines.setWrapText(true);
		Stream.of(plain, day, number, lines).forEach((style) -> style.setVerticalAlignment(VerticalAlignment.TOP));
		head(layout.columns());
		setUpPages(layout.columns().size());
	}

	/** One more row, unless there are enough. */
	void write(R row) {
		rows++;
		if (rows > layout.most()) {
			return;
		}
		Row line = sheet.createRow(rows);
		for (int i = 0; i < layout.columns().size(); i++) {
			SheetColumn<R> column = layout.columns().get(i);
			Object value = column.cell().apply(row);
			fill(line.createCell(i), value);
			WrappedLines.stretch(line, value, column.width());
		}
	}

	FilledWorkbook finish() {
		if (rows > layout.most()) {
			sheet.createRow(layout.most() + 1).createCell(0).setCellValue(layout.cut());
		}
		return new FilledWorkbook(workbook);
	}

	/** Rows still in memory go first: closing would log them as a failure. */
	void discard() {
		try {
			sheet.flushRows();
			workbook.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void head(List<SheetColumn<R>> columns) {
		CellStyle bold = workbook.createCellStyle();
		Font font = workbook.createFont();
		font.setBold(true);
		bold.setFont(font);
		bold.setBorderBottom(BorderStyle.THIN);
		Row line = sheet.createRow(0);
		for (int i = 0; i < columns.size(); i++) {
			Cell cell = line.createCell(i);
			cell.setCellValue(columns.get(i).heading());
			cell.setCellStyle(bold);
			sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
		}
	}

	/** On paper: as wide as an A4 page in landscape, with the heading on every page. */
	private void setUpPages(int columns) {
		sheet.createFreezePane(0, 1);
		sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, columns - 1));
		sheet.setFitToPage(true);
		sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
		sheet.getPrintSetup().setLandscape(true);
		sheet.getPrintSetup().setFitHeight((short) 0);
	}

	/**
	 * Text stays text, whatever it begins with: nothing becomes a formula. Where it has
	 * lines they are shown below each other.
	 */
	private void fill(Cell cell, Object value) {
		if (value instanceof LocalDate date) {
			cell.setCellValue(date);
			cell.setCellStyle(day);
		}
		else if (value instanceof Number number) {
			cell.setCellValue(number.doubleValue());
			cell.setCellStyle(this.number);
		}
		else if (value != null) {
			String text = value.toString();
			cell.setCellValue((text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT) : text);
			cell.setCellStyle(WrappedLines.areIn(value) ? lines : plain);
		}
	}

}
