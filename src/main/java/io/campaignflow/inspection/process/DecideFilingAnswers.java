package io.campaignflow.inspection.process;

import io.campaignflow.inspection.FilingDecision;

/** Answers of the form decide-filing; {@code into} is the id of the other visit. */
record DecideFilingAnswers(FilingDecision decision, String into, String reason) {
}
