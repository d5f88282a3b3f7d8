package io.campaignflow.web;

import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A list to be sent as a workbook: its columns are told one by one, then it is filled.
 *
 * @param <R> a row
 */
public final class ListSheet<R> {

	private final Sheets sheets;

	private final Workbooks workbooks;

	private final String name;

	private final String cut;

	private final String headings;

	private final List<SheetColumn<R>> columns = new ArrayList<>();

	private int most = SheetLayout.LONGEST;

	ListSheet(Sheets sheets, Workbooks workbooks, String name, String cut, String headings) {
		this.sheets = sheets;
		this.workbooks = workbooks;
		this.name = name;
		this.cut = cut;
		this.headings = headings;
	}

	/** One more column, under the words of a key. */
	public ListSheet<R> column(String heading, int width, Function<? super R, Object> cell) {
		return columnUnder(sheets.word(headings + heading), width, cell);
	}

	/** One more column, under these very words. */
	public ListSheet<R> columnUnder(String heading, int width, Function<? super R, Object> cell) {
		columns.add(new SheetColumn<>(heading, width, cell));
		return this;
	}

	/** It ends after so many rows, where that is before a workbook is full. */
	public ListSheet<R> most(int rows) {
		most = rows;
		return this;
	}

	/** Sends the rows handed over one by one under a file name. */
	public void send(HttpServletResponse response, String file, Consumer<Consumer<R>> source) throws IOException {
		SheetLayout<R> layout = new SheetLayout<>(sheets.word(name), columns, most, sheets.word(cut, most));
		try (FilledWorkbook workbook = workbooks.of(layout, source)) {
			FileAnswers.send(response, file, Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

}
