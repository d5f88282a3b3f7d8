package io.campaignflow.recusal;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be recorded for a person (oneself where {@code account} is null or empty): a
 * post of before or a relation, at which unit, and in a few words which.
 */
public record RecusalOrder(String account, TieKind kind, String unit, String detail) {

	static final int LONGEST_DETAIL = 200;

	public RecusalOrder {
		account = account == null ? "" : account.strip();
		unit = unit == null ? "" : unit.strip();
		detail = detail == null ? "" : detail.strip();
	}

	/**
	 * @throws BusinessRuleViolation with everything that is missing or too long
	 */
	void requireSound() {
		List<Violation> faults = new ArrayList<>();
		if (kind == null || kind == TieKind.HOME) {
			faults.add(Violation.of("kind", "recusal-kind-missing"));
		}
		if (unit.isEmpty()) {
			faults.add(Violation.of("unit", "recusal-unit-missing"));
		}
		if (kind == TieKind.RELATION && detail.isEmpty()) {
			faults.add(Violation.of("detail", "recusal-detail-missing"));
		}
		if (detail.length() > LONGEST_DETAIL) {
			faults.add(Violation.of("detail", "recusal-detail-too-long", LONGEST_DETAIL));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("recusal-incomplete", faults);
		}
	}

}
