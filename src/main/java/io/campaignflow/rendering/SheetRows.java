package io.campaignflow.rendering;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers the rows of a sheet as they are read; empty rows are left out. */
class SheetRows implements SheetContentsHandler {

	private static final int WIDEST = 100;

	private final int most;

	private final List<ReadSheet.Line> lines = new ArrayList<>();

	private List<String> row = new ArrayList<>();

	private List<String> heading;

	SheetRows(int most) {
		this.most = most;
	}

	@Override
	public void startRow(int number) {
		row = new ArrayList<>();
	}

	@Override
	public void cell(String reference, String text, XSSFComment comment) {
		int column = (reference == null) ? row.size() : new CellReference(reference).getCol();
		if (column < 0 || column >= WIDEST || text == null) {
			return;
		}
		while (row.size() <= column) {
			row.add("");
		}
		row.set(column, text);
	}

	@Override
	public void endRow(int number) {
		if (row.stream().allMatch(String::isBlank)) {
			return;
		}
		if (heading == null) {
			heading = row.stream().map(String::strip).toList();
			return;
		}
		if (lines.size() == most) {
			throw new TooLong();
		}
		lines.add(new ReadSheet.Line(number + 1, row));
	}

	ReadSheet sheet() {
		return new ReadSheet((heading == null) ? List.of() : heading, lines);
	}

	/** Ends the reading of a sheet that has more rows than wanted. */
	static final class TooLong extends RuntimeException {

		TooLong() {
			super("more rows than are read", null, false, false);
		}

	}

}
