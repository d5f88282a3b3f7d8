package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectGate;
import io.campaignflow.shared.Texts;
import io.campaignflow.workflow.events.HandingEvent.Urged;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Urging (催办): whoever waits reminds the people who have a subject's open tasks with a
 * word, whatever the kind of task, though not more often than {@link UrgeInterval}
 * allows.
 */
@Service
@Transactional
public class Urging {

	static final int LONGEST_TEXT = 200;

	private final WorkRepository items;

	private final UrgeRepository urges;

	private final ObjectProvider<SubjectGate> gates;

	private final Waiting waiting;

	private final UrgeInterval interval;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Urging(WorkRepository items, UrgeRepository urges, ObjectProvider<SubjectGate> gates, Waiting waiting,
			UrgeInterval interval, ApplicationEventPublisher events, Clock clock) {
		this.items = items;
		this.urges = urges;
		this.gates = gates;
		this.waiting = waiting;
		this.interval = interval;
		this.events = events;
		this.clock = clock;
	}

	/** One urge as its subject's pages show it. */
	public record Urge(String by, String text, Instant at) {
	}

	/**
	 * Urges everybody who has an open task of the subject that this task is about.
	 * @throws NotFound where the person may not see the subject
	 * @throws NotAllowed where they do not wait for it
	 * @throws BusinessRuleViolation where it was urged a moment ago, with when it may be
	 * again; and where nobody else has a task
	 */
	public void urge(Actor actor, String taskId, String text) {
		WorkItem item = visible(actor, taskId);
		requireWaits(actor, item);
		String said = requireText(text);
		List<WorkItem> targets = targets(actor, item);
		if (targets.isEmpty()) {
			throw new BusinessRuleViolation("urge-nobody");
		}
		interval.requireOver(lastUrge(targets).orElse(null));
		Instant now = clock.instant();
		if (urges.mark(targets, now) < targets.size()) {
			throw interval.tooSoon(now);
		}
		urges.insert(item.subject(), actor.account(), said, now);
		events.publishEvent(new Urged(item.subject().type(), item.subject().id(), actor.account(), said,
				targets.stream().map(WorkItem::id).toList(), WorkItem.holdersOf(targets)));
	}

	/**
	 * When the subject of this task may be urged by this person; empty where they have
	 * nothing to urge.
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> possibleAt(Actor actor, WorkItem item) {
		List<WorkItem> targets = waiting.waits(actor, item) ? targets(actor, item) : List.of();
		return targets.isEmpty() ? Optional.empty()
				: Optional.of(lastUrge(targets).map(interval::endsAfter).orElseGet(clock::instant));
	}

	/** Of the subject of a task the caller may see, newest first. */
	@Transactional(readOnly = true)
	public List<Urge> ofSubject(WorkItem item) {
		return urges.of(item.subject().id());
	}

	/** Of the subject of this task, newest first. */
	@Transactional(readOnly = true)
	public List<Urge> of(Actor actor, String taskId) {
		return urges.of(visible(actor, taskId).subject().id());
	}

	private WorkItem visible(Actor actor, String taskId) {
		WorkItem item = items.find(taskId).orElseThrow(() -> new NotFound("task", taskId));
		gates.stream()
			.filter(gate -> gate.subjectType().equals(item.subject().type()))
			.findFirst()
			.orElseThrow(() -> new NotFound("task", taskId))
			.requireVisible(actor, item.subject().id());
		return item;
	}

	private void requireWaits(Actor actor, WorkItem item) {
		if (!waiting.waits(actor, item)) {
			throw new NotAllowed("urge-by-waiting-only");
		}
	}

	private List<WorkItem> targets(Actor actor, WorkItem item) {
		Collection<String> mine = actor.holders();
		return items.openOf(item.subject().id())
			.stream()
			.filter(open -> open.assignee() == null ? open.candidates().stream().noneMatch(mine::contains)
					: !open.assignee().equals(actor.account()))
			.toList();
	}

	private static Optional<Instant> lastUrge(List<WorkItem> targets) {
		return targets.stream()
			.map(target -> target.handling().urgedAt())
			.filter(Objects::nonNull)
			.max(Instant::compareTo);
	}

	static String requireText(String text) {
		Texts.fault("text", text, LONGEST_TEXT, "urge-text-missing").ifPresent(fault -> {
			throw new BusinessRuleViolation("task-not-urged", List.of(fault));
		});
		return text.strip();
	}

}
