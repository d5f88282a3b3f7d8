package io.campaignflow.plan.web;

import io.campaignflow.plan.AnswerKind;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writing a plan over REST. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
class DraftResource {

	private final Plans plans;

	private final Problems problems;

	DraftResource(Plans plans, Problems problems) {
		this.plans = plans;
		this.problems = problems;
	}

	@GetMapping("/draft")
	DraftAnswer draft(Actor actor, @PathVariable String id) {
		return DraftAnswer.of(plans.draft(actor, id));
	}

	/** Replaces the text; remarks that are not named keep their answers. */
	@PutMapping("/draft")
	DraftAnswer save(Actor actor, @PathVariable String id, @RequestBody DraftText text) {
		plans.save(actor, id, text.change());
		return DraftAnswer.of(plans.draft(actor, id));
	}

	@GetMapping("/blockers")
	Obstacles blockers(Actor actor, @PathVariable String id) {
		plans.draft(actor, id);
		return new Obstacles(problems.faults(plans.blockers(id)), problems.faults(plans.warnings(id)));
	}

	/** What forbids submission, and what is only worth knowing. */
	record Obstacles(List<Problem.Fault> blockers, List<Problem.Fault> warnings) {
	}

	/** A whole text and the version of it the caller has seen. */
	record DraftText(long version, String title, List<PlanContent.Section> sections, List<PlanContent.Measure> measures,
			List<CommentAnswer> answers) {

		DraftChange change() {
			List<DraftChange.Answer> given = Stream.ofNullable(answers)
				.flatMap(List::stream)
				.filter(Objects::nonNull)
				.map((answer) -> new DraftChange.Answer(answer.comment(), answer.text(),
						(answer.kind() != null) ? answer.kind() : AnswerKind.DONE))
				.toList();
			return new DraftChange(version, new PlanContent(title, sections, measures), given);
		}

	}

	/**
	 * The answer to a reviewer's comment by its id; {@code kind} is DONE unless said
	 * otherwise.
	 */
	record CommentAnswer(String comment, String text, AnswerKind kind) {
	}

	/** The text that stands. */
	record DraftAnswer(String plan, long version, String title, List<PlanContent.Section> sections,
			List<PlanContent.Measure> measures, List<CommentBody> comments, String savedBy, Instant savedAt) {

		static DraftAnswer of(Draft draft) {
			return new DraftAnswer(draft.planId(), draft.version(), draft.content().title(), draft.content().sections(),
					draft.content().measures(), draft.remarks().stream().map(CommentBody::of).toList(), draft.savedBy(),
					draft.savedAt());
		}

	}

}
