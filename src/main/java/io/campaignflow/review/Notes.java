package io.campaignflow.review;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.events.NoteEvent.NoteWritten;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Internal notes: written by reviewers of the present step, read by reviewers of the same
 * and of later steps. For everybody else, the drafter's side above all, there are none:
 * they stand in no opinion, no history of the plan and no document.
 */
@Service
@Transactional
public class Notes {

	static final int LONGEST = 2000;

	private static final int MOST = 200;

	private final ReviewLocks locks;

	private final ReviewRepository reviews;

	private final Reviewers reviewers;

	private final NoteRepository notes;

	private final Plans plans;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Notes(ReviewLocks locks, ReviewRepository reviews, Reviewers reviewers, NoteRepository notes, Plans plans,
			ApplicationEventPublisher events, Clock clock) {
		this.locks = locks;
		this.reviews = reviews;
		this.reviewers = reviewers;
		this.notes = notes;
		this.plans = plans;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for whoever does not review the plan now
	 */
	public Note write(Actor actor, String planId, String text) {
		PlanView plan = plans.visible(actor, planId);
		ReviewStep step = reviewers.requireAtWork(actor, locks.lock(planId), plan);
		requireReadable(text);
		Note note = new Note(UUID.randomUUID().toString(), planId, plan.round(), step.id(), step.route().title(),
				actor.account(), actor.name(), text.strip(), clock.instant());
		notes.insert(note);
		events.publishEvent(new NoteWritten(planId, note.id(), step.id(), actor.account()));
		return note;
	}

	private static void requireReadable(String text) {
		Texts.fault("text", text, LONGEST, "note-empty").ifPresent(fault -> {
			throw new BusinessRuleViolation("note-not-kept", List.of(fault));
		});
	}

	/** Whether there can be notes for this person at all. */
	@Transactional(readOnly = true)
	public boolean readableBy(Actor actor, String planId) {
		return furthest(actor, planId).isPresent();
	}

	/** What this person may read, newest first; nothing for the drafter's side. */
	@Transactional(readOnly = true)
	public List<Note> of(Actor actor, String planId) {
		Optional<Integer> furthest = furthest(actor, planId);
		if (furthest.isEmpty()) {
			return List.of();
		}
		Steps steps = reviews.find(planId).orElseThrow().steps();
		return notes.of(planId, MOST).stream().filter(note -> position(steps, note) <= furthest.get()).toList();
	}

	/** A step that was taken back counts as the first one. */
	private static int position(Steps steps, Note note) {
		return steps.find(note.step()).map(step -> steps.positionOf(step.id())).orElse(0);
	}

	/**
	 * @throws NotFound for whoever may not see the plan
	 */
	private Optional<Integer> furthest(Actor actor, String planId) {
		PlanView plan = plans.visible(actor, planId);
		return reviews.find(planId).flatMap(review -> reviewers.furthestStep(actor, review, plan));
	}

}
