package io.campaignflow.briefing;

import io.campaignflow.shared.Actor;
import java.time.LocalDate;

/** Reports in the morning for tests of others: told at once, whatever the hour. */
public record MorningScene(Briefings briefings, BriefingRepository choices) {

	/** As if somebody had last been told long ago. */
	public void wants(Actor actor) {
		briefings.choose(actor, BriefingPace.OFF);
		choices.choose(actor.account(), BriefingPace.DAILY, LocalDate.of(2020, 1, 1));
	}

	public void tell(String account) {
		briefings.tell(account);
	}

	public void wantsNoMore(Actor actor) {
		briefings.choose(actor, BriefingPace.OFF);
	}

}
