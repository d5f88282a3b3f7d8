package io.campaignflow.plan.web;

import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The calls of the drafting page: autosave and submission. */
@RestController
class DraftCalls {

	private static final String FORM = "draft-plan";

	private final Plans plans;

	private final Tasks tasks;

	private final DraftAnswers answers;

	DraftCalls(Plans plans, Tasks tasks, DraftAnswers answers) {
		this.plans = plans;
		this.tasks = tasks;
		this.answers = answers;
	}

	@PutMapping("/plans/{id}/draft")
	DraftAnswers.Saved save(Actor actor, @PathVariable String id, @RequestBody DraftBody body) {
		try {
			return answers.saved(id, plans.save(actor, id, body.change()));
		}
		catch (Conflict clash) {
			throw answers.readable(clash);
		}
	}

	/** The button is the confirmation the form asks for. */
	@PostMapping("/plans/{id}/draft/submission")
	Next submit(Actor actor, @PathVariable String id, @RequestBody Submission body) {
		plans.visible(actor, id);
		WorkItem task = tasks.openOf(id)
			.stream()
			.filter((item) -> item.kind().equals(FORM))
			.findFirst()
			.orElseThrow(() -> new NotAllowed("plan-not-open-for-drafting"));
		Map<String, Object> given = new HashMap<>(Map.of("confirmed", true));
		if (body.note() != null && !body.note().isBlank()) {
			given.put("note", body.note().strip());
		}
		tasks.complete(actor, task.id(), given);
		return new Next("/plans/" + id);
	}

	/** What the drafter adds for whoever signs; may be empty. */
	record Submission(String note) {
	}

	/** Where the page goes now. */
	record Next(String next) {
	}

}
