package io.campaignflow.document;

import io.campaignflow.plan.PlanView;
import io.campaignflow.text.PlanContent;

/**
 * Which text of a plan is printed: {@code revision} counts from 1, 0 is the draft;
 * {@code round} is the round it was submitted in.
 */
record PlanText(PlanView plan, PlanContent content, int revision, int round) {

	boolean draft() {
		return revision == 0;
	}

}
