package io.campaignflow.rendering;

import org.apache.poi.ss.usermodel.Row;

/**
 * Texts of several lines in cells, and the rows they need: programs that open a workbook
 * do not all make a row as high as its text.
 */
final class WrappedLines {

	/** Chinese characters and full-width signs are twice as wide as letters. */
	private static final int FIRST_WIDE = 0x2E80;

	private WrappedLines() {
	}

	static boolean areIn(Object value) {
		return value instanceof String text && text.indexOf('\n') >= 0;
	}

	/**
	 * Makes a row as high as one of its texts, unless it is higher already.
	 * @param width of the column, in letters
	 */
	static void stretch(Row row, Object value, int width) {
		if (areIn(value)) {
			float height = count(value.toString(), width) * row.getSheet().getDefaultRowHeightInPoints();
			row.setHeightInPoints(Math.max(row.getHeightInPoints(), height));
		}
	}

	private static int count(String text, int width) {
		return text.lines().mapToInt((line) -> Math.max(1, (letters(line) + width - 1) / width)).sum();
	}

	private static int letters(String line) {
		return line.codePoints().map((point) -> (point >= FIRST_WIDE) ? 2 : 1).sum();
	}

}
