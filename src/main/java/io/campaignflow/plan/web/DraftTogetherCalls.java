package io.campaignflow.plan.web;

import io.campaignflow.plan.Drafts;
import io.campaignflow.plan.PartChange;
import io.campaignflow.plan.PartOutcome;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Presence;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Several people in one draft, for the drafting page and for integrators alike: saving
 * part by part, holding a section, and hearing of the others.
 */
@RestController
@RequestMapping({ "/plans/{id}/draft", "/api/v1/plans/{id}/draft" })
class DraftTogetherCalls {

	private final Drafts drafts;

	private final Plans plans;

	private final DraftAnswers answers;

	DraftTogetherCalls(Drafts drafts, Plans plans, DraftAnswers answers) {
		this.drafts = drafts;
		this.plans = plans;
		this.answers = answers;
	}

	/** Each part is stored by itself; the answer says what became of each. */
	@PatchMapping
	Kept save(Actor actor, @PathVariable String id, @RequestBody Changes changes) {
		List<PartOutcome> parts = drafts.save(actor, id, changes.rows());
		DraftAnswers.Saved state = answers.saved(id, plans.get(id).version());
		return new Kept(state.version(), state.savedAt(), parts, state.blockers(), state.warnings());
	}

	/**
	 * Heartbeat: {@code holding} are the parts written in, {@code known} the version
	 * seen.
	 */
	@PostMapping("/presence")
	Presence presence(Actor actor, @PathVariable String id, @RequestBody Here here) {
		return drafts.presence(actor, id, (here.holding() == null) ? List.of() : here.holding(), here.known());
	}

	@PutMapping("/locks/{part}")
	Presence hold(Actor actor, @PathVariable String id, @PathVariable String part,
			@RequestParam(defaultValue = "false") boolean takeOver, @RequestParam(defaultValue = "0") long known) {
		drafts.hold(actor, id, part, takeOver);
		return drafts.presence(actor, id, List.of(part), known);
	}

	@DeleteMapping("/locks/{part}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void release(Actor actor, @PathVariable String id, @PathVariable String part) {
		drafts.release(actor, id, part);
	}

	/** Which passages of a section plans below are to carry word for word. */
	@PutMapping("/sections/{part}/verbatim")
	Carried carry(Actor actor, @PathVariable String id, @PathVariable String part, @RequestBody Carried body) {
		drafts.carry(actor, id, part, body.passages());
		return new Carried(plans.draft(actor, id)
			.content()
			.sections()
			.stream()
			.filter((section) -> section.key().equals(part))
			.flatMap((section) -> section.verbatim().stream())
			.toList());
	}

	/** Passages by their words. */
	record Carried(List<String> passages) {
	}

	/** Parts to be stored. */
	record Changes(List<PartChange> parts) {

		List<PartChange> rows() {
			return (parts == null) ? List.of() : parts.stream().filter(Objects::nonNull).toList();
		}

	}

	/** Where the writer is, and up to which version they know the draft. */
	record Here(List<String> holding, long known) {
	}

	/** Answer to a save. */
	record Kept(long version, Instant savedAt, List<PartOutcome> parts, List<Problem.Fault> blockers,
			List<Problem.Fault> warnings) {
	}

}
