package io.campaignflow.briefing.web;

import io.campaignflow.briefing.BriefingPace;
import io.campaignflow.briefing.Briefings;
import io.campaignflow.briefing.Untold;
import io.campaignflow.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own choice over REST. */
@RestController
@RequestMapping("/api/v1/briefing")
class BriefingResource {

	private final Briefings briefings;

	BriefingResource(Briefings briefings) {
		this.briefings = briefings;
	}

	/** What is chosen; {@code untold}: why none came of late, null where one did. */
	record Body(BriefingPace pace, Untold untold) {
	}

	@GetMapping
	Body get(Actor me) {
		return new Body(briefings.of(me), briefings.untold(me).orElse(null));
	}

	/** What somebody chooses. */
	record Choice(BriefingPace pace) {
	}

	@PutMapping
	Body choose(Actor me, @RequestBody Choice choice) {
		briefings.choose(me, choice.pace());
		return get(me);
	}

}
