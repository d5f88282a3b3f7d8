package io.campaignflow.organisation;

import io.campaignflow.lists.ImportFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One line of a file of units as it was written: all text, blank where the column is
 * empty or missing.
 */
record UnitLine(int number, String code, String name, String parentCode, String level, String domain) {

	static final int LONGEST_NAME = 100;

	/**
	 * Marks a staged line that has faults of its own, so that its children are not
	 * blamed.
	 */
	static final String FAULTY = "?";

	private static final Pattern CODE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z_.-]{0,31}");

	UnitLine {
		level = level.toUpperCase(Locale.ROOT);
		domain = domain.toUpperCase(Locale.ROOT);
	}

	/** What can be said of this line without looking at others. */
	List<ImportFault> faults() {
		List<ImportFault> faults = new ArrayList<>();
		check(faults, "code", this.code, this::isCode, "unit-import-code");
		check(faults, "name", this.name, value -> value.length() <= LONGEST_NAME, "unit-import-name-long");
		if (this.name.chars().anyMatch(Character::isISOControl)) {
			faults.add(fault("name", "unit-import-name-unreadable"));
		}
		if (!this.parentCode.isEmpty() && !isCode(this.parentCode)) {
			faults.add(fault("parent_code", "unit-import-code", this.parentCode));
		}
		check(faults, "level", this.level, value -> names(Level.values(), value), "unit-import-level");
		if (!this.domain.isEmpty() && !names(Domain.values(), this.domain)) {
			faults.add(fault("domain", "unit-import-domain", this.domain));
		}
		if (this.parentCode.isEmpty() && names(Level.values(), this.level) && !this.level.equals(Level.REGION.name())) {
			faults.add(fault("parent_code", "unit-import-parent-missing", this.level));
		}
		return faults;
	}

	boolean hasCode() {
		return isCode(this.code);
	}

	private void check(List<ImportFault> faults, String field, String value, Predicate<String> good, String code) {
		if (value.isEmpty()) {
			faults.add(fault(field, "unit-import-empty"));
		}
		else if (!good.test(value)) {
			faults.add(fault(field, code, value.substring(0, Math.min(value.length(), LONGEST_NAME))));
		}
	}

	private ImportFault fault(String field, String code, Object... args) {
		return ImportFault.of(this.number, field, code, args);
	}

	private boolean isCode(String value) {
		return CODE.matcher(value).matches();
	}

	private static boolean names(Enum<?>[] values, String name) {
		return Stream.of(values).anyMatch(value -> value.name().equals(name));
	}

}
