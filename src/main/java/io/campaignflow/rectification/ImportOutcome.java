package io.campaignflow.rectification;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.List;

/**
 * What an import did, or would do. {@code known} lines name a source that was registered
 * before and change nothing. Where there is any fault nothing is registered; each has its
 * place {@code lines[7].unit}, the number of the line in the file.
 */
public record ImportOutcome(int lines, int registered, int known, List<Violation> faults) {

	public ImportOutcome {
		faults = List.copyOf(faults);
	}

	/**
	 * @throws BusinessRuleViolation with the faults where there are any
	 */
	public void requireGood() {
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("item-import-refused", faults);
		}
	}

}
