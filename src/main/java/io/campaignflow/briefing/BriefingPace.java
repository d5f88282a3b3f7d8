package io.campaignflow.briefing;

/** How often somebody wants the figures of their unit. */
public enum BriefingPace {

	OFF, DAILY, WEEKLY

}
