package io.campaignflow.launch.process;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import java.util.List;

/** Answers of the form confirm-launch. */
record ConfirmLaunchAnswers(Choice decision, List<Level> levels, List<Domain> domains) {

	ConfirmLaunchAnswers {
		levels = levels == null ? List.of() : List.copyOf(levels);
		domains = domains == null ? List.of() : List.copyOf(domains);
	}

	/** What the office decides. */
	enum Choice {

		LAUNCH, CANCEL

	}

}
