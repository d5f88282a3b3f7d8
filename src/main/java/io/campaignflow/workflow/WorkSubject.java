package io.campaignflow.workflow;

import java.util.Locale;

/**
 * A line of the worklist: {@code type} such as {@code plan}, its id and title, the unit
 * concerned, the campaign, the round (0 where there are none), the name of the step as
 * people call it, and its English name (null where there is none).
 */
public record WorkSubject(String type, String id, String title, String unitCode, String unitName, String campaignId,
		int round, String step, String stepEn) {

	public WorkSubject(String type, String id, String title, String unitCode, String unitName, String campaignId,
			int round, String step) {
		this(type, id, title, unitCode, unitName, campaignId, round, step, null);
	}

	/** The step in the reader's language, Chinese where it has no English name. */
	public String stepIn(Locale locale) {
		boolean english = "en".equals(locale.getLanguage()) && stepEn != null && !stepEn.isBlank();
		return english ? stepEn : step;
	}

}
