package io.campaignflow.prereview.web;

import io.campaignflow.prereview.Verdict;
import io.campaignflow.prereview.Verdicts;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A finding is right or mistaken: said on the pages and over REST. */
@RestController
class VerdictCalls {

	private final Verdicts verdicts;

	VerdictCalls(Verdicts verdicts) {
		this.verdicts = verdicts;
	}

	@PutMapping({ "/plans/{id}/pre-review/{n}/findings/{key}/verdict",
			"/api/v1/plans/{id}/revisions/{n}/pre-review/findings/{key}/verdict" })
	Said say(Actor actor, @PathVariable String id, @PathVariable int n, @PathVariable String key,
			@RequestBody Said body) {
		if (body.correct() == null) {
			throw new BusinessRuleViolation("verdict-missing");
		}
		Verdict given = verdicts.give(actor, id, n, key, body.correct(), body.reason());
		return new Said(given.correct(), given.reason());
	}

	/** Right or not, and why not. */
	record Said(Boolean correct, String reason) {
	}

}
