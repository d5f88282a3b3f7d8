package io.campaignflow.briefing.web;

import io.campaignflow.briefing.BriefingPace;
import io.campaignflow.briefing.Briefings;
import io.campaignflow.briefing.Untold;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The reader's choice, as the page of their messages shows it: {@code @briefingChoice}.
 */
@Component("briefingChoice")
public class BriefingChoice {

	private final Briefings briefings;

	BriefingChoice(Briefings briefings) {
		this.briefings = briefings;
	}

	public BriefingPace of(Actor actor) {
		return briefings.of(actor);
	}

	/** Why the reader got no report; null where they got theirs. */
	public Untold untold(Actor actor) {
		return briefings.untold(actor).orElse(null);
	}

	public List<BriefingPace> all() {
		return List.of(BriefingPace.values());
	}

}
