package io.campaignflow.eventlog;

import io.campaignflow.eventlog.LogCase.Event;
import io.campaignflow.eventlog.LogQuery.Persons;
import io.campaignflow.workflow.PassedTask;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * Makes the events of a case of its tasks: each is scheduled, and completed or withdrawn.
 * Activities are named in the language the log was asked for in.
 */
final class TaskEvents {

	/** What ends in the same moment ends before the next begins. */
	private static final Comparator<Event> IN_TIME = Comparator.comparing(Event::at)
		.thenComparing((event) -> event.transition().equals("schedule") ? 1 : 0)
		.thenComparing(Event::instance);

	private final LogQuery query;

	private final Names names;

	private final MessageSource messages;

	private final Locale locale;

	private final Clock clock;

	TaskEvents(LogQuery query, MessageSource messages, Locale locale, Clock clock) {
		this.query = query;
		this.names = new Names(query.persons());
		this.messages = messages;
		this.locale = locale;
		this.clock = clock;
	}

	List<Event> of(List<PassedTask> tasks) {
		List<Event> events = new ArrayList<>();
		tasks.forEach((task) -> add(task, events));
		events.removeIf((event) -> !isInSpan(event.at()));
		events.sort(IN_TIME);
		return events;
	}

	private void add(PassedTask task, List<Event> events) {
		WorkItem item = task.item();
		events.add(event(item, item.createdAt(), "schedule", null));
		if (!item.open()) {
			boolean completed = item.completedBy() != null;
			events.add(event(item, item.completedAt(), completed ? "complete" : "withdraw", names.resource(item)));
		}
	}

	private Event event(WorkItem item, Instant at, String transition, String resource) {
		boolean late = !transition.equals("schedule") && item.dueAt() != null && at.isAfter(item.dueAt());
		String role = (query.persons() == Persons.POSITION || resource != null) ? Names.role(item) : null;
		return new Event(activity(item), at, transition, item.id(), resource, role, item.kind(), item.subject().round(),
				late);
	}

	private String activity(WorkItem item) {
		String step = item.subject().stepIn(locale);
		return (step == null || step.isBlank())
				? messages.getMessage("workflow.kind." + item.kind(), null, item.kind(), locale) : step;
	}

	private boolean isInSpan(Instant at) {
		LocalDate day = LocalDate.ofInstant(at, clock.getZone());
		return (query.from() == null || !day.isBefore(query.from()))
				&& (query.to() == null || !day.isAfter(query.to()));
	}

}
