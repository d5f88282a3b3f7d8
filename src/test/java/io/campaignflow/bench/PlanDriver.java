package io.campaignflow.bench;

import java.util.List;
import java.util.Map;

/**
 * Carries one plan after another from draft to approval, one return included: nine
 * decisions a plan. Only the decisions are timed, not what lies between them (writing the
 * text, finding the next task).
 */
interface PlanDriver {

	/**
	 * The decisions of one plan in order; the n-th is made by the n-th of
	 * {@link #people}.
	 */
	List<Map<String, Object>> DECISIONS = List.of(submit(), sign(), approve(), returned(), submit(), sign(), approve(),
			approve(), approve());

	/** Opens a plan and gives its business key. */
	String open();

	/** Prepares the n-th decision of the plan: what has to be written before it. */
	void prepare(String plan, int nth);

	/** The open task of the plan. */
	String openTask(String plan);

	/** The n-th decision itself. */
	void decide(String plan, String task, int nth);

	/** Nanoseconds the decisions of one plan took. */
	default long carry(String plan) {
		long spent = 0;
		for (int nth = 0; nth < DECISIONS.size(); nth++) {
			prepare(plan, nth);
			String task = openTask(plan);
			long from = System.nanoTime();
			decide(plan, task, nth);
			spent += System.nanoTime() - from;
		}
		return spent;
	}

	private static Map<String, Object> submit() {
		return Map.of("confirmed", true);
	}

	private static Map<String, Object> sign() {
		return Map.of("decision", "SIGN");
	}

	private static Map<String, Object> approve() {
		return Map.of("decision", "APPROVE", "summary", "目标、责任和时限清楚，同意。");
	}

	private static Map<String, Object> returned() {
		return Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "comments",
				List.of(Map.of("section", "measures", "text", "请写明可以核对的指标。")), "returnTo", "DRAFTER", "resubmit",
				"STRAIGHT_BACK");
	}

}
