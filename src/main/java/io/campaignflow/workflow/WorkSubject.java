package io.campaignflow.workflow;

/**
 * A line of the worklist: {@code type} such as {@code plan}, its id and title, the unit
 * concerned, the campaign, the round (0 where there are none) and the name of the step as
 * people call it.
 */
public record WorkSubject(String type, String id, String title, String unitCode, String unitName, String campaignId,
		int round, String step) {
}
