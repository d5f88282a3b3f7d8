package io.campaignflow.supervision;

import java.util.List;

/**
 * A group as it stands in a line of a table: {@code cells} are its name, leader, first
 * leader, liaison and members; what is missing at the end is empty. {@code number} is the
 * line's as whoever wrote the table counts.
 */
public record GroupRow(int number, List<String> cells) {

	public GroupRow {
		cells = List.copyOf(cells);
	}

	/** What stands there, stripped; empty where the line ends before. */
	String cell(int column) {
		return (column < cells.size()) ? cells.get(column).strip() : "";
	}

}
