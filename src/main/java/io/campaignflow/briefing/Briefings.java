package io.campaignflow.briefing;

import io.campaignflow.briefing.events.BriefingEvent.MorningReported;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told in the morning, and what. */
@Service
@Transactional
public class Briefings {

	private static final List<Role> TELLING = List.of(Role.LEADING, Role.OFFICE, Role.HEAD, Role.CONTACT_LEADER,
			Role.SUPERVISOR, Role.DRAFTER);

	private static final Duration AGAIN = Duration.ofHours(1);

	private final BriefingRepository choices;

	private final BriefingWords words;

	private final People people;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Briefings(BriefingRepository choices, BriefingWords words, People people, ApplicationEventPublisher events,
			TransactionTemplate transaction, Clock clock) {
		this.choices = choices;
		this.words = words;
		this.people = people;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public BriefingPace of(Actor actor) {
		return choices.pace(actor.account());
	}

	/**
	 * From the next morning on.
	 * @throws BusinessRuleViolation where there is no such pace, and for whoever has no
	 * unit to be told about
	 */
	public void choose(Actor actor, BriefingPace pace) {
		if (pace == null) {
			throw new BusinessRuleViolation("briefing-pace");
		}
		if (pace == BriefingPace.OFF) {
			choices.forget(actor.account());
			return;
		}
		if (unitOf(actor).isEmpty()) {
			throw new BusinessRuleViolation("briefing-without-unit");
		}
		choices.choose(actor.account(), pace, LocalDate.now(clock));
	}

	/** Why the person, who wants reports, got none; empty where they got theirs. */
	@Transactional(readOnly = true)
	public Optional<Untold> untold(Actor actor) {
		return choices.untold(actor.account());
	}

	/**
	 * The next accounts that have not been told yet, at most so many. Who could not be
	 * told is due again an hour later.
	 */
	@Transactional(readOnly = true)
	List<String> due(String after, int limit) {
		return choices.due(LocalDate.now(clock), monday(), clock.instant().minus(AGAIN), after, limit);
	}

	/**
	 * Tells one person; once, whichever node comes first. What is said is read before the
	 * transaction that notes it.
	 */
	@Transactional(propagation = Propagation.NOT_SUPPORTED)
	void tell(String account) {
		Optional<Actor> actor = people.actor(account);
		Optional<String> unit = actor.flatMap(Briefings::unitOf);
		if (unit.isEmpty()) {
			transaction.executeWithoutResult(status -> untold(account, Untold.NO_UNIT));
			return;
		}
		BriefingWords.Said said = words.of(actor.get(), unit.get());
		MorningReported report = new MorningReported(unit.get(), account, said.chinese(), said.english(),
				Actor.SYSTEM.account());
		transaction.executeWithoutResult(status -> note(report));
	}

	void untold(String account, Untold why) {
		choices.untold(account, why, clock.instant());
	}

	private void note(MorningReported report) {
		if (choices.take(report.account(), LocalDate.now(clock), monday())) {
			events.publishEvent(report);
		}
	}

	private LocalDate monday() {
		return LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
	}

	/** The unit somebody leads before any other they work for. */
	private static Optional<String> unitOf(Actor actor) {
		return TELLING.stream().flatMap(role -> actor.heldAt(role.name()).stream()).findFirst();
	}

}
