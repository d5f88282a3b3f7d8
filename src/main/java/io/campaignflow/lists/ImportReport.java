package io.campaignflow.lists;

import java.util.List;

import io.campaignflow.shared.BusinessRuleViolation;

/**
 * What an import did, or would do where {@code dryRun}. Nothing is changed where there is
 * any fault. {@code faults} holds the first of them, up to {@link ImportFaults#LISTED};
 * {@code faultCount} counts all.
 */
public record ImportReport(boolean dryRun, long lines, long created, long updated, long unchanged, long faultCount,
		List<ImportFault> faults) {

	public ImportReport {
		faults = List.copyOf(faults);
	}

	/** Whether the file is good as it is. */
	public boolean accepted() {
		return faultCount == 0;
	}

	/**
	 * @throws BusinessRuleViolation with the listed faults where there is any
	 */
	public void requireAccepted() {
		if (!accepted()) {
			throw new BusinessRuleViolation("import-refused", faults.stream().map(ImportFault::asViolation).toList());
		}
	}

}
