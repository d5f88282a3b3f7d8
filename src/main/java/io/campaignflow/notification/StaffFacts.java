package io.campaignflow.notification;

import io.campaignflow.instructor.events.InstructorEvent;
import io.campaignflow.instructor.events.InstructorEvent.InstructorRecorded;
import io.campaignflow.instructor.events.InstructorEvent.InstructorRemoved;
import io.campaignflow.instructor.events.InstructorEvent.InstructorsImported;
import io.campaignflow.organisation.Role;
import io.campaignflow.recusal.events.RecusalEvent.RecusalRecorded;
import io.campaignflow.recusal.events.RecusalEvent.RecusalWithdrawn;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is told that somebody stays away from a unit, and that a township has other
 * instructors. Stands in the transactions of others: it only notes facts, and asks
 * nothing.
 */
@Component
class StaffFacts {

	private static final List<String> TOWNSHIP = List.of(Role.HEAD + "@", Role.OFFICE + "@");

	private final Outbox outbox;

	StaffFacts(Outbox outbox) {
		this.outbox = outbox;
	}

	/** Told to the person, and where they declared it themselves to their offices. */
	@EventListener
	void on(RecusalRecorded event) {
		List<String> told = Stream.concat(Stream.of(event.account()), event.offices().stream()).toList();
		outbox.add(Fact.about(MessageKind.RECUSAL, "person", event.account(), told,
				Details.by(event.actor(), event.name())));
	}

	@EventListener
	void on(RecusalWithdrawn event) {
		outbox.add(Fact.about(MessageKind.RECUSAL_OFF, "person", event.account(), List.of(event.account()),
				Details.by(event.actor(), event.name())));
	}

	@EventListener
	void on(InstructorRecorded event) {
		instructors(event, event.name());
	}

	@EventListener
	void on(InstructorRemoved event) {
		instructors(event, event.name());
	}

	@EventListener
	void on(InstructorsImported event) {
		instructors(event, null);
	}

	/** Told to the township and to the office above it, which answers for the list. */
	private void instructors(InstructorEvent event, String name) {
		Stream<String> above = (event.above() == null) ? Stream.of() : Stream.of(Role.OFFICE.at(event.above()));
		outbox.add(Fact.about(MessageKind.INSTRUCTORS, event.subjectType(), event.township(),
				Stream.concat(TOWNSHIP.stream(), above).toList(), Details.by(event.actor(), name)));
	}

}
