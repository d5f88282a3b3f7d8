package io.campaignflow.review;

import java.util.List;
import java.util.Locale;

/**
 * Which moves a person can make with a plan at this moment: {@code round} and
 * {@code step} are to be sent along as seen, {@code step} being null while no step has
 * the plan; {@code removable} are added steps the person may take back.
 */
public record MovesView(int round, Integer step, boolean withdraw, boolean revoke, boolean reopen, boolean addStep,
		List<Removable> removable) {

	/** An added step that can still be taken back, by its id. */
	public record Removable(int id, String title, String titleEn) {

		/** What the step is called by readers of a language. */
		public String titleIn(Locale locale) {
			return "en".equals(locale.getLanguage()) && !titleEn.isBlank() ? titleEn : title;
		}

	}

	/** Whether there is anything to choose from. */
	public boolean any() {
		return withdraw || revoke || reopen || addStep || !removable.isEmpty();
	}

}
