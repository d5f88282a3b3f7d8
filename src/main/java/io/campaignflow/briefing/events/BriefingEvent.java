package io.campaignflow.briefing.events;

import io.campaignflow.shared.DomainEvent;

/** What happens to somebody's reports in the morning, told at their unit. */
public sealed interface BriefingEvent extends DomainEvent {

	String unitCode();

	@Override
	default String subjectType() {
		return "briefing";
	}

	@Override
	default String subjectId() {
		return unitCode();
	}

	/** The figures of the morning for one person, in words of both languages. */
	record MorningReported(String unitCode, String account, String said, String saidEn,
			String actor) implements BriefingEvent {
	}

}
