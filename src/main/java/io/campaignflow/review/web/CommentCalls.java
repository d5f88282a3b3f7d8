package io.campaignflow.review.web;

import io.campaignflow.review.Comments;
import io.campaignflow.shared.Actor;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers to comments, accepted or not, from the review page and over REST. */
@RestController
@RequestMapping({ "/plans/{id}/comments/{comment}", "/api/v1/plans/{id}/comments/{comment}" })
class CommentCalls {

	private final Comments comments;

	CommentCalls(Comments comments) {
		this.comments = comments;
	}

	@PostMapping("/settlement")
	Stands settle(Actor actor, @PathVariable String id, @PathVariable String comment) {
		comments.settle(actor, id, comment);
		return new Stands(Standing.SETTLED, null);
	}

	@PostMapping("/reopening")
	Stands reopen(Actor actor, @PathVariable String id, @PathVariable String comment, @RequestBody Reopening body) {
		comments.reopen(actor, id, comment, body.reason());
		return new Stands(Standing.REOPENED, body.reason().strip());
	}

	/** What is still missing. */
	record Reopening(String reason) {
	}

	/** How a comment stands now. */
	record Stands(Standing standing, String reason) {
	}

	/** What a reviewer made of an answer. */
	enum Standing {

		SETTLED, REOPENED

	}

}
