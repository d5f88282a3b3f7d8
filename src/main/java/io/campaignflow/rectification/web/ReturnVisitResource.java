package io.campaignflow.rectification.web;

import io.campaignflow.rectification.ReturnVisitRule;
import io.campaignflow.rectification.ReturnVisitRules;
import io.campaignflow.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How closed items of a campaign are visited again, over REST. */
@RestController
@RequestMapping("/api/v1/rectification-items/return-visits")
class ReturnVisitResource {

	private final ReturnVisitRules rules;

	ReturnVisitResource(ReturnVisitRules rules) {
		this.rules = rules;
	}

	@GetMapping
	ReturnVisitRule rule(Actor actor, @RequestParam String campaign) {
		return rules.visible(actor, campaign);
	}

	/** Says it instead of what was said before. */
	@PutMapping
	ReturnVisitRule set(Actor actor, @RequestParam String campaign, @RequestBody Word word) {
		rules.set(actor, campaign, word.share(), word.days());
		return rules.visible(actor, campaign);
	}

	/** Percent of items, and working days from close-out to the visit. */
	record Word(Integer share, Integer days) {
	}

}
