package io.campaignflow.review.web;

import io.campaignflow.plan.Reopening;
import io.campaignflow.review.ReviewMoves;
import io.campaignflow.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The moves as the dialogs of a plan's pages send them. */
@RestController
@RequestMapping("/plans/{id}")
class PlanMoveCalls {

	private final ReviewMoves moves;

	private final Reopening reopening;

	PlanMoveCalls(ReviewMoves moves, Reopening reopening) {
		this.moves = moves;
		this.reopening = reopening;
	}

	@PostMapping("/withdrawal")
	Next withdraw(Actor actor, @PathVariable String id, @RequestBody PlanMovesResource.Place place,
			HttpServletRequest request, HttpServletResponse response) {
		moves.withdraw(actor, id, place.seen());
		return next(id, "review.moves.withdrawn", request, response);
	}

	@PostMapping("/revocation")
	Next revoke(Actor actor, @PathVariable String id, @RequestBody PlanMovesResource.Why why,
			HttpServletRequest request, HttpServletResponse response) {
		moves.revoke(actor, id, why.reason());
		return next(id, "review.moves.revoked", request, response);
	}

	@PostMapping("/reopening")
	Next reopen(Actor actor, @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
		return next(reopening.reopen(actor, id), "review.moves.reopened", request, response);
	}

	@PostMapping("/steps")
	Next addStep(Actor actor, @PathVariable String id, @RequestBody PlanMovesResource.Wanted wanted,
			HttpServletRequest request, HttpServletResponse response) {
		moves.addStep(actor, id, wanted.wanted());
		return next(id, "review.moves.added", request, response);
	}

	@PostMapping("/steps/{n}/removal")
	Next takeBackStep(Actor actor, @PathVariable String id, @PathVariable int n, HttpServletRequest request,
			HttpServletResponse response) {
		moves.takeBackStep(actor, id, n);
		return next(id, "review.moves.taken-back", request, response);
	}

	/** The page that opens next says what was done. */
	private static Next next(String id, String done, HttpServletRequest request, HttpServletResponse response) {
		Next next = new Next("/plans/" + id + "/process");
		FlashMap flash = RequestContextUtils.getOutputFlashMap(request);
		flash.put("flash", done);
		RequestContextUtils.saveOutputFlashMap(next.next(), request, response);
		return next;
	}

	/** Where the page goes now. */
	record Next(String next) {
	}

}
