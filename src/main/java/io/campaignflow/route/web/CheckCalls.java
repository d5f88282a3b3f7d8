package io.campaignflow.route.web;

import io.campaignflow.organisation.Level;
import io.campaignflow.route.RouteChecks;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The check of a campaign's route for all units it would reach, over REST. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}/route-check")
class CheckCalls {

	private final RouteChecks checks;

	CheckCalls(RouteChecks checks) {
		this.checks = checks;
	}

	/** What there is to check: levels, divisions and attached units, and how many. */
	@GetMapping
	List<RouteChecks.Scope> scopes(Actor actor, @PathVariable String id) {
		return checks.scopes(actor, id);
	}

	/**
	 * The next part of a level, from {@code after} on; the answer says where the one
	 * after it begins, null at the end.
	 */
	@GetMapping("/part")
	Part part(Actor actor, @PathVariable String id, @RequestParam Level level,
			@RequestParam(defaultValue = "false") boolean attached, @RequestParam(required = false) String after) {
		RouteChecks.Part part = checks.next(actor, id, level, attached, after);
		return new Part(part.doubtful().stream().map(TrialBody::of).toList(), part.checked(), part.next());
	}

	/** Units with a step nobody is in, of so many checked. */
	record Part(List<TrialBody> doubtful, int checked, String next) {
	}

}
