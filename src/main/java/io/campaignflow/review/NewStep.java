package io.campaignflow.review;

import java.util.List;

/**
 * A step a reviewer wants to add (加签): BEFORE or AFTER their own, whom it asks (accounts,
 * or one candidate group such as {@code OFFICE@1502}), how many of them are needed
 * ({@code share} in percent, for SHARE only), within how many working days, and why.
 */
public record NewStep(Seen seen, StepPlace place, List<String> people, StepMode mode, Integer share,
		Integer workingDays, String reason) {

	public NewStep {
		people = (people == null) ? List.of() : people.stream().filter(one -> one != null).map(String::strip).toList();
		reason = (reason == null) ? "" : reason.strip();
	}

	RouteStep route(String title, String titleEn) {
		return new RouteStep(title, titleEn, null, null, mode, (mode == StepMode.SHARE) ? share : 0, workingDays,
				RouteStep.REMIND_DAYS, RouteStep.ESCALATE_DAYS, false);
	}

}
