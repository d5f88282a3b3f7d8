package io.campaignflow.inspection;

/** The unit's word to one finding, by its number within the visit. */
public record FindingAnswer(int number, FindingResponse response, String explanation) {
}
