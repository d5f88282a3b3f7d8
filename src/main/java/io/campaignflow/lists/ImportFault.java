package io.campaignflow.lists;

import java.util.List;

import io.campaignflow.shared.Violation;

/**
 * What is wrong with a line of an imported file. {@code line} counts from 1 and includes
 * the heading; {@code field} is the column's name, empty where the whole line is at
 * fault; {@code code} and {@code args} make the sentence ({@code error.<code>}).
 */
public record ImportFault(long line, String field, String code, List<Object> args) {

	public ImportFault {
		args = List.copyOf(args);
	}

	public static ImportFault of(long line, String field, String code, Object... args) {
		return new ImportFault(line, field, code, List.of(args));
	}

	/** The same as a broken rule, its place written {@code lines[7].parent_code}. */
	Violation asViolation() {
		return new Violation("lines[" + line + "]" + (field.isEmpty() ? "" : "." + field), code, args);
	}

}
