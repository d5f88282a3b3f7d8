package io.campaignflow.prereview.web;

import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.RuleRate;
import io.campaignflow.prereview.ThresholdSettings;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.prereview.Verdict;
import io.campaignflow.prereview.Verdicts;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Thresholds of a campaign and how often its rules were right, over REST. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}/pre-review")
class ThresholdResource {

	private final ThresholdSettings settings;

	private final Verdicts verdicts;

	ThresholdResource(ThresholdSettings settings, Verdicts verdicts) {
		this.settings = settings;
		this.verdicts = verdicts;
	}

	@GetMapping("/thresholds")
	Thresholds thresholds(Actor actor, @PathVariable String id) {
		return settings.of(actor, id);
	}

	/** {@code version} in the body is the one the caller has seen. */
	@PutMapping("/thresholds")
	Thresholds change(Actor actor, @PathVariable String id, @RequestBody Thresholds wanted) {
		return settings.change(actor, id, wanted);
	}

	@GetMapping("/rates")
	List<RuleRate> rates(Actor actor, @PathVariable String id) {
		return verdicts.rates(actor, id);
	}

	@GetMapping("/verdicts")
	Page<Verdict> verdicts(Actor actor, @PathVariable String id, @RequestParam(required = false) Rule rule,
			@RequestParam(required = false) Boolean correct, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return verdicts.list(actor, id, rule, correct, PageQuery.of(page, size));
	}

}
