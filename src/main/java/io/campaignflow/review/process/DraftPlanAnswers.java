package io.campaignflow.review.process;

/** Answers of the form draft-plan. */
record DraftPlanAnswers(Boolean confirmed, String note) {
}
