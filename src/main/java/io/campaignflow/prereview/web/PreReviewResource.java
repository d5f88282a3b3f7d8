package io.campaignflow.prereview.web;

import io.campaignflow.prereview.Placement;
import io.campaignflow.prereview.PreReviews;
import io.campaignflow.prereview.Report;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the machine found in a submission, over REST. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PreReviewResource {

	private final PreReviews reports;

	PreReviewResource(PreReviews reports) {
		this.reports = reports;
	}

	/** On the last submission. */
	@GetMapping("/pre-review")
	Report last(Actor actor, @PathVariable String id) {
		return reports.of(actor, id).orElseThrow(() -> new NotFound("revision", 0));
	}

	@GetMapping("/revisions/{n}/pre-review")
	Report report(Actor actor, @PathVariable String id, @PathVariable int n) {
		return reports.of(actor, id, n).orElseThrow(() -> new NotFound("revision", n));
	}

	/** Where the submission carries each requirement. */
	@GetMapping("/revisions/{n}/pre-review/matrix")
	List<Placement> matrix(Actor actor, @PathVariable String id, @PathVariable int n) {
		return reports.matrix(actor, id, n);
	}

}
