package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;

/**
 * A text others have to follow: of a document {@code issued} for the campaign, or of the
 * plan of the unit above.
 */
public record GuidingText(String planId, String title, boolean issued, PlanContent content) {
}
