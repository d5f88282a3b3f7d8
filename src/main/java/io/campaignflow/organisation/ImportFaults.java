package io.campaignflow.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one file; keeps a bounded number and counts the rest. */
final class ImportFaults {

	/** So many faults are listed; a file with more is of another kind altogether. */
	static final int LISTED = 5000;

	private final List<ImportFault> listed = new ArrayList<>();

	private long count;

	void add(ImportFault fault) {
		this.count++;
		if (this.listed.size() < LISTED) {
			this.listed.add(fault);
		}
	}

	void addAll(List<ImportFault> faults) {
		faults.forEach(this::add);
	}

	long count() {
		return this.count;
	}

	List<ImportFault> inOrderOfLines() {
		return this.listed.stream().sorted(Comparator.comparingLong(ImportFault::line)).toList();
	}

}
