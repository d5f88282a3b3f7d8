package io.campaignflow.assessment.web;

import io.campaignflow.assessment.AssessmentRules;
import io.campaignflow.assessment.AssessmentSheet;
import io.campaignflow.assessment.Assessments;
import io.campaignflow.assessment.Criterion;
import io.campaignflow.assessment.Weights;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The yearly assessment over REST. */
@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentResource {

	private final Assessments assessments;

	private final AssessmentRules rules;

	private final AssessmentExport export;

	AssessmentResource(Assessments assessments, AssessmentRules rules, AssessmentExport export) {
		this.assessments = assessments;
		this.rules = rules;
		this.export = export;
	}

	/** The sheets of the children of a unit, in official order. */
	@GetMapping
	Page<AssessmentSheet> children(Actor actor, @RequestParam String unit, @RequestParam int year,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return assessments.children(actor, unit, year, PageQuery.of(page, size));
	}

	/** The same of all children as a workbook (xlsx). */
	@GetMapping("/export")
	void export(Actor actor, @RequestParam String unit, @RequestParam int year, HttpServletResponse response)
			throws IOException {
		export.list(actor, unit, year, response);
	}

	/** The sheet of a unit with the facts behind each point. */
	@GetMapping("/{unit}")
	AssessmentSheet sheet(Actor actor, @PathVariable String unit, @RequestParam int year) {
		return assessments.sheet(actor, unit, year);
	}

	/** Versions of the weights a unit's office has set for a level, the newest first. */
	@GetMapping("/{unit}/weights")
	List<Weights> weights(Actor actor, @PathVariable String unit, @RequestParam Level level) {
		return rules.versions(actor, unit, level);
	}

	/** Sets new ones; {@code version} is the newest there is, 0 for none. */
	@PutMapping("/{unit}/weights")
	Weights set(Actor actor, @PathVariable String unit, @RequestParam Level level, @RequestBody NewWeights body) {
		return rules.set(actor, unit, level, body.version(), (body.points() == null) ? Map.of() : body.points());
	}

	/** Points by criterion, 100 in all. */
	record NewWeights(int version, Map<Criterion, Integer> points) {
	}

}
