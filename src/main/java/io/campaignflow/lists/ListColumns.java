package io.campaignflow.lists;

import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.shared.BusinessRuleViolation;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the columns of a list stand, whatever their order: each is found by its own name
 * or by another it may have, such as the heading of our own export.
 */
public final class ListColumns {

	private final Map<String, Integer> places = new HashMap<>();

	private ListColumns() {
	}

	/**
	 * @param names for each column of the list what it may be called, itself included
	 * @param required the columns that must be there
	 * @throws BusinessRuleViolation where one of those is missing
	 */
	public static ListColumns of(ReadSheet sheet, Map<String, List<String>> names, List<String> required) {
		ListColumns columns = new ListColumns();
		List<String> heading = sheet.heading().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
		names.forEach((column, called) -> called.stream()
			.map(name -> heading.indexOf(name.toLowerCase(Locale.ROOT)))
			.filter(place -> place >= 0)
			.findFirst()
			.ifPresent(place -> columns.places.put(column, place)));
		if (!columns.places.keySet().containsAll(required)) {
			throw new BusinessRuleViolation("csv-columns-missing", String.join(", ", required));
		}
		return columns;
	}

	/** What a line says in a column; empty where the list has no such column. */
	public String of(ReadSheet.Line line, String column) {
		return line.cell(this.places.getOrDefault(column, -1));
	}

}
