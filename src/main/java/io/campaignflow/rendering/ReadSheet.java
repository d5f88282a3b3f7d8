package io.campaignflow.rendering;

import java.util.List;

/**
 * The first sheet of a workbook as texts: its heading and the rows below that say
 * anything. Dates are written {@code 2026-03-13} whatever the cell's format.
 */
public record ReadSheet(List<String> heading, List<Line> lines) {

	public ReadSheet {
		heading = List.copyOf(heading);
		lines = List.copyOf(lines);
	}

	/** A row; {@code number} counts from 1 as the program that made the file does. */
	public record Line(int number, List<String> cells) {

		public Line {
			cells = List.copyOf(cells);
		}

		/**
		 * Stripped; empty where the row ends before that column, or it is missing (-1).
		 */
		public String cell(int column) {
			return (column < 0 || column >= cells.size()) ? "" : cells.get(column).strip();
		}

	}

}
