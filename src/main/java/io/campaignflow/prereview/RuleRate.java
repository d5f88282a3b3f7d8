package io.campaignflow.prereview;

/**
 * How often a rule spoke in a campaign, and how often people called it right or mistaken.
 */
public record RuleRate(Rule rule, long found, long correct, long mistaken) {

	/** Percent of the judged findings that were right; null where nobody judged. */
	public Integer percent() {
		long judged = correct + mistaken;
		return (judged == 0) ? null : (int) Math.round(100.0 * correct / judged);
	}

}
