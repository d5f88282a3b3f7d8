package io.campaignflow.review.web;

import io.campaignflow.plan.Reopening;
import io.campaignflow.review.MovesAtHand;
import io.campaignflow.review.MovesView;
import io.campaignflow.review.NewStep;
import io.campaignflow.review.ReviewMoves;
import io.campaignflow.review.Seen;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepPlace;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Moves of a plan besides its forms, over REST. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class PlanMovesResource {

	private final ReviewMoves moves;

	private final Reopening reopening;

	private final MovesAtHand atHand;

	PlanMovesResource(ReviewMoves moves, Reopening reopening, MovesAtHand atHand) {
		this.moves = moves;
		this.reopening = reopening;
		this.atHand = atHand;
	}

	/** What the caller could do now, with the round and step to send along. */
	@GetMapping("/moves")
	MovesView moves(Actor actor, @PathVariable String id) {
		return atHand.of(actor, id);
	}

	/**
	 * Withdraws the plan while nobody has acted where it stands; for drafters and heads
	 * of its unit.
	 */
	@PostMapping("/withdrawal")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void withdraw(Actor actor, @PathVariable String id, @RequestBody Place place) {
		moves.withdraw(actor, id, place.seen());
	}

	/** Revokes the plan for good; for the office that launched the campaign. */
	@PostMapping("/revocation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void revoke(Actor actor, @PathVariable String id, @RequestBody Why why) {
		moves.revoke(actor, id, why.reason());
	}

	/**
	 * Opens a new plan for the unit of a revoked one; for the office that launched the
	 * campaign.
	 */
	@PostMapping("/reopening")
	@ResponseStatus(HttpStatus.CREATED)
	Reopened reopen(Actor actor, @PathVariable String id) {
		return new Reopened(reopening.reopen(actor, id));
	}

	/**
	 * Adds a step before or after the present one; for whoever holds its task.
	 */
	@PostMapping("/steps")
	@ResponseStatus(HttpStatus.CREATED)
	Added addStep(Actor actor, @PathVariable String id, @RequestBody Wanted wanted) {
		return new Added(moves.addStep(actor, id, wanted.wanted()));
	}

	/**
	 * Takes an added step back while nobody has acted in it; for whoever added it and the
	 * launching office.
	 */
	@DeleteMapping("/steps/{n}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void takeBackStep(Actor actor, @PathVariable String id, @PathVariable int n) {
		moves.takeBackStep(actor, id, n);
	}

	/**
	 * Where the caller saw the plan: {@code step} is the id of the present step, null
	 * while it waits for its signature.
	 */
	record Place(int round, Integer step) {

		Seen seen() {
			return new Seen(round, step);
		}

	}

	/** Why the plan is revoked, at most 500 characters. */
	record Why(String reason) {
	}

	/**
	 * The step wanted: {@code people} are accounts, or one candidate group such as
	 * {@code OFFICE@1502}; {@code share} is a percentage, for SHARE only.
	 */
	record Wanted(int round, Integer step, StepPlace place, List<String> people, StepMode mode, Integer share,
			Integer workingDays, String reason) {

		NewStep wanted() {
			return new NewStep(new Seen(round, step), place, people, mode, share, workingDays, reason);
		}

	}

	/** Id of the new plan. */
	record Reopened(String plan) {
	}

	/** Id of the step that was added. */
	record Added(int step) {
	}

}
