package io.campaignflow.review;

import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Remark;
import io.campaignflow.plan.Remarks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Comments as they stand now: those of returned rounds with their answers, those of the
 * round that is running as they were made.
 */
@Component
class CommentReader {

	private final Plans plans;

	private final Remarks remarks;

	CommentReader(Plans plans, Remarks remarks) {
		this.plans = plans;
		this.remarks = remarks;
	}

	/** By id. */
	Map<String, Remark> of(String planId, List<Opinion> given) {
		Map<String, Remark> found = new HashMap<>();
		plans.remarks(planId).forEach(remark -> found.put(remark.id(), remark));
		List<Remark> running = given.stream()
			.flatMap(opinion -> opinion.remarks().stream())
			.filter(remark -> !found.containsKey(remark.id()))
			.toList();
		if (!running.isEmpty()) {
			remarks.inSubmitted(planId, running).forEach(remark -> found.put(remark.id(), remark));
		}
		return found;
	}

}
