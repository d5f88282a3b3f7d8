package io.campaignflow.review.web;

import io.campaignflow.review.ReturnLine;
import io.campaignflow.review.ReturnList;
import io.campaignflow.review.ReturnQuery;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The opinions that sent plans back over REST. */
@RestController
@RequestMapping("/api/v1/returns")
class ReturnResource {

	private final ReturnList returns;

	ReturnResource(ReturnList returns) {
		this.returns = returns;
	}

	/** Newest first. */
	@GetMapping
	Page<ReturnLine> list(Actor actor, ReturnQuery filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return returns.list(actor, filter, PageQuery.of(page, size));
	}

}
