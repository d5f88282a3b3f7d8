package io.campaignflow.workflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.workflow.Batch;
import io.campaignflow.workflow.Handing;
import io.campaignflow.workflow.TaskMove;
import io.campaignflow.workflow.Urging;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tasks between people over REST: the same rules and refusals as on the portal. */
@RestController
@RequestMapping("/api/v1/tasks")
class HandingResource {

	private final Handing handing;

	private final Urging urging;

	private final Batch batch;

	private final Problems problems;

	HandingResource(Handing handing, Urging urging, Batch batch, Problems problems) {
		this.handing = handing;
		this.urging = urging;
		this.batch = batch;
		this.problems = problems;
	}

	/** Gives the task to another person for good. */
	@PostMapping("/{id}/transfer")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void transfer(Actor actor, @PathVariable String id, @RequestBody Given given) {
		handing.transfer(actor, id, given.to(), given.reason());
	}

	/** Lets another person work the task out; the owner keeps the decision. */
	@PostMapping("/{id}/delegation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void delegate(Actor actor, @PathVariable String id, @RequestBody Given given) {
		handing.delegate(actor, id, given.to(), given.reason());
	}

	/** The owner gets the task back before it is worked out. */
	@DeleteMapping("/{id}/delegation")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void takeBack(Actor actor, @PathVariable String id) {
		handing.takeBack(actor, id);
	}

	/** The delegate gives the task back, with a note and answers of the form. */
	@PostMapping("/{id}/delegation/resolution")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void resolve(Actor actor, @PathVariable String id, @RequestBody WorkedOut workedOut) {
		handing.resolve(actor, id, workedOut.note(), workedOut.answers());
	}

	/** Where the task has been, oldest first. */
	@GetMapping("/{id}/moves")
	List<TaskMove> moves(Actor actor, @PathVariable String id) {
		return handing.trail(actor, id);
	}

	/** Urges whoever has open tasks of what this task is about. */
	@PostMapping("/{id}/urges")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void urge(Actor actor, @PathVariable String id, @RequestBody Word word) {
		urging.urge(actor, id, word.text());
	}

	/** Newest first. */
	@GetMapping("/{id}/urges")
	List<Urging.Urge> urges(Actor actor, @PathVariable String id) {
		return urging.of(actor, id);
	}

	/**
	 * The same answers for several tasks of one kind, each for itself: the answer says of
	 * each whether it was done, and why not.
	 */
	@PostMapping("/batch")
	List<BatchLine> batch(Actor actor, @RequestBody Several several) {
		return batch.complete(actor, several.tasks(), several.answers()).stream().map(this::line).toList();
	}

	private BatchLine line(Batch.Result result) {
		if (result.done()) {
			return new BatchLine(result.task(), result.title(), true, null, null, List.of());
		}
		Problem problem = problems.of(result.why());
		return new BatchLine(result.task(), result.title(), false, problem.code(), problem.sentence(),
				problem.faults());
	}

	/** To whom (an account), and why. */
	record Given(String to, String reason) {
	}

	/** What a delegate says; one of the two may be left out. */
	record WorkedOut(String note, Map<String, Object> answers) {

		WorkedOut {
			answers = answers == null ? Map.of() : answers;
		}

	}

	/** A word to those who have the tasks. */
	record Word(String text) {
	}

	/** Task ids, at most a hundred, and the form's answers by key. */
	record Several(List<String> tasks, Map<String, Object> answers) {

		Several {
			tasks = tasks == null ? List.of() : List.copyOf(tasks);
			answers = answers == null ? Map.of() : answers;
		}

	}

	/** What became of one task; code, sentence and faults say why it was not done. */
	record BatchLine(String task, String title, boolean done, String code, String detail, List<Problem.Fault> errors) {
	}

}
