package io.campaignflow.rendering;

import java.util.List;

/**
 * A list as a workbook: the name of its sheet, its columns, how many rows it has at most,
 * and what the last line says where the list is longer ({@code cut}).
 */
public record SheetLayout<R>(String name, List<SheetColumn<R>> columns, int most, String cut) {

	/** No workbook has more rows. */
	public static final int LONGEST = 100_000;

	public SheetLayout {
		columns = List.copyOf(columns);
		if (most < 1 || most > LONGEST) {
			throw new IllegalArgumentException("a workbook has 1 to " + LONGEST + " rows, not " + most);
		}
	}

}
