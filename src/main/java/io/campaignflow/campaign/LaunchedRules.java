package io.campaignflow.campaign;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * After the launch: windows may end later or be added for further levels; everything else
 * stands.
 */
final class LaunchedRules {

	private LaunchedRules() {
	}

	static void requireOnlyLengthened(CampaignView stored, CampaignForm form) {
		List<Violation> violations = new ArrayList<>(changed(stored, form));
		for (StartWindow window : stored.windows()) {
			if (shortened(window, form)) {
				violations.add(Violation.of("windows", "campaign-window-shortened", window.level()));
			}
		}
		if (!violations.isEmpty()) {
			throw new BusinessRuleViolation("campaign-faulty", violations);
		}
	}

	private static boolean shortened(StartWindow window, CampaignForm form) {
		Optional<StartWindow> now = form.windows().stream().filter(w -> w.level() == window.level()).findFirst();
		return now.isEmpty() || !now.get().opens().equals(window.opens())
				|| now.get().closes().isBefore(window.closes());
	}

	private static List<Violation> changed(CampaignView stored, CampaignForm form) {
		Map<String, Boolean> same = Map.of("title", Objects.equals(stored.title(), form.title()), "batch",
				Objects.equals(stored.batch(), form.batch()), "requirements",
				stored.requirements().equals(form.requirements()), "template",
				stored.template().equals(form.template()), "route", Objects.equals(stored.route(), form.route()),
				"childrenWait", stored.childrenWait() == form.childrenWait(), "scored",
				stored.scored() == form.scored(), "minLength", stored.minLength() == form.minLength(), "maxLength",
				stored.maxLength() == form.maxLength());
		return same.entrySet()
			.stream()
			.filter(entry -> !entry.getValue())
			.map(entry -> Violation.of(entry.getKey(), "campaign-fixed-once-launched"))
			.toList();
	}

}
