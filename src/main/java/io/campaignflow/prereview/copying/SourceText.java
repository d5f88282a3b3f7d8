package io.campaignflow.prereview.copying;

import io.campaignflow.plan.PlanView;

/** A text something may have been taken from, ready to be compared. */
record SourceText(KeptText kept, PlanView plan, String unitName, Letters letters) {
}
