package io.campaignflow.document;

import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.review.ReviewView;
import io.campaignflow.review.ReviewView.StepState;
import io.campaignflow.review.ReviewView.StepView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an approval sheet is written from: names are empty and {@code submittedAt} is null
 * where nobody submitted or signed yet; {@code sections} are titles by key,
 * {@code preReview} is what the machine found, empty where the reader may not know it.
 */
record SheetFacts(PlanView plan, ReviewView review, String unit, String campaign, String drafter, String signer,
		Instant submittedAt, Map<String, String> sections, String preReview) {

	/** Steps of the present round that still wait for an opinion. */
	List<StepView> waiting() {
		return (plan.status() != PlanStatus.IN_REVIEW) ? List.of()
				: review.steps().stream().filter((step) -> step.state() != StepState.PASSED).toList();
	}

	/** The step that has the plan now. */
	Optional<StepView> current() {
		return waiting().stream().filter((step) -> step.state() == StepState.CURRENT).findFirst();
	}

}
