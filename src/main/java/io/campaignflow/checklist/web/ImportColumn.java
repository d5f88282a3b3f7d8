package io.campaignflow.checklist.web;

import java.util.Locale;

/** Columns of a checklist's workbook; {@code width} in characters. */
enum ImportColumn {

	SECTION(16), KEY(10), TEXT(48), HINT(32), KIND(14), MANDATORY(8), PHOTO(8), POINTS(8), DEDUCTION(8), OPTIONS(28),
	LOWEST(10), HIGHEST(10), CONDITION(10), CONDITION_ANSWERS(20);

	private final int width;

	ImportColumn(int width) {
		this.width = width;
	}

	int width() {
		return width;
	}

	/** Key of its heading. */
	String key() {
		return "checklist.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
