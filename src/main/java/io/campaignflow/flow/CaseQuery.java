package io.campaignflow.flow;

import io.campaignflow.shared.Texts;

/** Which plans of a campaign; {@code unit} means the unit and all below it. */
public record CaseQuery(String campaign, String unit, Which which) {

	public CaseQuery {
		unit = Texts.blankToNull(unit);
	}

	/** What is the matter with them. */
	public enum Which {

		/** At today's pace they come through after the window of their unit. */
		LIKELY("c.risk = 'LIKELY'", "c.slack"),
		/** The window of their unit has closed before they were through. */
		MISSED("c.risk = 'MISSED'", "c.slack"),
		/** A step of the way was never met although a later one was. */
		SKIPPED("c.skipped > 0", "c.skipped desc"),
		/** A step began before an earlier one was through. */
		DISORDERED("c.disordered > 0", "c.disordered desc"),
		/** They lay at a step beyond its deadline. */
		LATE("c.late > 0", "c.late desc");

		private final String condition;

		private final String order;

		Which(String condition, String order) {
			this.condition = condition;
			this.order = order;
		}

		String condition() {
			return condition;
		}

		String order() {
			return order;
		}

	}

}
