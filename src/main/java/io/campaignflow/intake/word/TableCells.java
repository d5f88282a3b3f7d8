package io.campaignflow.intake.word;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A table as a grid of texts: a merged cell stands in each place it covers. */
final class TableCells {

	private static final int WIDEST = 60;

	private TableCells() {
	}

	static List<List<String>> of(XWPFTable table) {
		List<List<String>> rows = new ArrayList<>();
		for (XWPFTableRow row : table.getRows()) {
			rows.add(row(row, rows.isEmpty() ? List.of() : rows.get(rows.size() - 1)));
		}
		return rows;
	}

	private static List<String> row(XWPFTableRow row, List<String> above) {
		List<String> cells = new ArrayList<>();
		for (XWPFTableCell cell : row.getTableCells()) {
			int column = cells.size();
			boolean goesOn = goesOn(cell.getCTTc().getTcPr()) && column < above.size();
			String text = goesOn ? above.get(column) : cell.getTextRecursively().strip();
			for (int i = 0; i < span(cell.getCTTc().getTcPr()) && cells.size() < WIDEST; i++) {
				cells.add(text);
			}
		}
		return cells;
	}

	/** Whether the cell continues the one above it. */
	private static boolean goesOn(CTTcPr properties) {
		return properties != null && properties.isSetVMerge()
				&& (properties.getVMerge().getVal() == null || properties.getVMerge().getVal() == STMerge.CONTINUE);
	}

	private static int span(CTTcPr properties) {
		return (properties == null || !properties.isSetGridSpan()) ? 1
				: Math.max(1, properties.getGridSpan().getVal().intValue());
	}

}
