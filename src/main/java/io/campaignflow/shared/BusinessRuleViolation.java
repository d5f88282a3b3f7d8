package io.campaignflow.shared;

import java.util.List;

/**
 * A rule refuses (422): all broken rules at once, each with its place.
 */
public class BusinessRuleViolation extends Refusal {

	private final List<Violation> violations;

	public BusinessRuleViolation(String code, List<Violation> violations) {
		super(code, List.of());
		this.violations = List.copyOf(violations);
	}

	public BusinessRuleViolation(String code, Object... args) {
		super(code, List.of(args));
		this.violations = List.of();
	}

	public List<Violation> violations() {
		return violations;
	}

}
