package io.campaignflow.plan.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.IssuedDocuments;
import io.campaignflow.plan.PlanIssue;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents of a campaign over REST. */
@RestController
@RequestMapping("/api/v1/campaigns/{id}/documents")
class DocumentResource {

	private final Campaigns campaigns;

	private final IssuedDocuments documents;

	private final PlanIssue issue;

	private final Plans plans;

	DocumentResource(Campaigns campaigns, IssuedDocuments documents, PlanIssue issue, Plans plans) {
		this.campaigns = campaigns;
		this.documents = documents;
		this.issue = issue;
		this.plans = plans;
	}

	/** The master plan first, then domain procedures, then guiding opinions. */
	@GetMapping
	Page<PlanSummary> list(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return documents.list(actor, campaigns.visible(actor, id), PageQuery.of(page, size)).map(PlanSummary::of);
	}

	/**
	 * Issues a document, numbered and final at once. Where one of its kind and title was
	 * issued before, the answer is that one, with 200.
	 */
	@PostMapping
	ResponseEntity<PlanSummary> issue(Actor actor, @PathVariable String id, @RequestBody DocumentText text) {
		PlanIssue.Issued issued = issue.issue(actor, id, text.kind(), text.content());
		return ResponseEntity.status(issued.anew() ? HttpStatus.CREATED : HttpStatus.OK)
			.location(URI.create("/api/v1/plans/" + issued.id()))
			.body(PlanSummary.of(plans.visible(actor, issued.id())));
	}

}
