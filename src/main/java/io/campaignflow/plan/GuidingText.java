package io.campaignflow.plan;

/** A text others have to follow: of a document of the campaign, or of the plan above. */
public record GuidingText(String planId, String title, PlanContent content) {
}
