package io.campaignflow.lists;

import io.campaignflow.shared.BusinessRuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file; keeps a bounded number and counts the rest. */
public final class ImportFaults {

	/** So many faults are listed; a file with more is of another kind altogether. */
	static final int LISTED = 5000;

	private final List<ImportFault> listed = new ArrayList<>();

	private long count;

	public void add(ImportFault fault) {
		this.count++;
		if (this.listed.size() < LISTED) {
			this.listed.add(fault);
		}
	}

	public void addAll(List<ImportFault> faults) {
		faults.forEach(this::add);
	}

	/**
	 * @throws BusinessRuleViolation with the listed faults where there is any
	 */
	public void requireNone() {
		if (this.count > 0) {
			throw new BusinessRuleViolation("import-refused",
					inOrderOfLines().stream().map(ImportFault::asViolation).toList());
		}
	}

	public long count() {
		return this.count;
	}

	public List<ImportFault> inOrderOfLines() {
		return this.listed.stream().sorted(Comparator.comparingLong(ImportFault::line)).toList();
	}

}
