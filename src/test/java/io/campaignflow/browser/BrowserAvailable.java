package io.campaignflow.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips browser tests, loudly, where no browser is installed. Where the environment says
 * CI, a missing browser is a failure instead.
 */
final class BrowserAvailable implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Chromium.executable().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is installed");
		}
		if (System.getenv("CI") != null) {
			throw new IllegalStateException("No Chromium on this machine: the browser tests of CI cannot run");
		}
		System.err.println("SKIPPED, no Chromium on this machine: " + context.getDisplayName());
		return ConditionEvaluationResult.disabled("No Chromium on this machine");
	}

}
