package io.campaignflow.supervision.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.CoverageLine;
import io.campaignflow.supervision.GroupBatch;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Coverage by groups over REST, and units for all waiting groups of a sender. */
@RestController
@RequestMapping("/api/v1/groups")
class GroupCoverageResource {

	private final GroupCoverage coverage;

	private final GroupBatch batch;

	GroupCoverageResource(GroupCoverage coverage, GroupBatch batch) {
		this.coverage = coverage;
		this.batch = batch;
	}

	/** Units of a sender with their groups; {@code alone} only those without any. */
	@GetMapping("/coverage")
	Page<CoverageLine> coverage(Actor actor, @RequestParam String unit,
			@RequestParam(defaultValue = "MAIN") GroupKind kind, @RequestParam(defaultValue = "false") boolean alone,
			@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
		return coverage.list(actor, unit, kind, alone, PageQuery.of(page, size));
	}

	@PostMapping("/proposals")
	GroupBatch.Outcome propose(Actor actor, @RequestBody Order order) {
		return batch.propose(actor, String.valueOf(order.unit()),
				(order.kind() == null) ? GroupKind.MAIN : order.kind(), order.asLastTime());
	}

	/**
	 * {@code asLastTime}: units go to the leader who had them last time where possible.
	 */
	record Order(String unit, GroupKind kind, boolean asLastTime) {
	}

}
