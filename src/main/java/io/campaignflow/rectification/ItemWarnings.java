package io.campaignflow.rectification;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.events.RectificationEvent;
import io.campaignflow.rectification.events.RectificationEvent.DeadlineMissed;
import io.campaignflow.rectification.events.RectificationEvent.DeadlineNear;
import io.campaignflow.rectification.events.RectificationEvent.ItemEscalated;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Warns of an item's deadline, in the mornings of working days: the responsible person
 * some days before and on the day after; then, while nothing happens, the unit's head,
 * and the contact leader (F3; the office of the item where the unit has none).
 */
@Service
@Transactional
public class ItemWarnings {

	private final ItemDesk desk;

	private final ContactPoints contacts;

	private final Deadlines deadlines;

	private final WorkingTime time;

	private final Clock clock;

	private final int daysBefore;

	private final int daysBetween;

	/**
	 * @param daysBefore working days before the deadline on which it turns yellow
	 * @param daysBetween working days from one escalation to the next
	 */
	ItemWarnings(ItemDesk desk, ContactPoints contacts, Deadlines deadlines, WorkingTime time, Clock clock,
			@Value("${campaignflow.rectification.yellow-days:3}") int daysBefore,
			@Value("${campaignflow.rectification.escalation-days:2}") int daysBetween) {
		this.desk = desk;
		this.contacts = contacts;
		this.deadlines = deadlines;
		this.time = time;
		this.clock = clock;
		this.daysBefore = daysBefore;
		this.daysBetween = daysBetween;
	}

	/**
	 * When somebody is to be warned next, never in the past; empty where everybody was.
	 */
	@Transactional(readOnly = true)
	public Optional<Instant> next(String id) {
		ItemState state = desk.find(id).state();
		LocalDate last = state.assignment().deadline();
		return moment(state.handling().stage(), last).map(time::notPast);
	}

	private Optional<Instant> moment(WarningStage reached, LocalDate last) {
		return switch (reached) {
			case NONE -> Optional.of(time.opensBefore(last, daysBefore));
			case NEAR -> Optional.of(time.opensAfter(last, 1));
			case MISSED -> Optional.of(time.opensAfter(last, 1 + daysBetween));
			case HEAD -> Optional.of(time.opensAfter(last, 1 + 2 * daysBetween));
			case LEADER -> Optional.empty();
		};
	}

	/** Warns, unless the unit waits for others. */
	public void warn(String id) {
		RectificationItem item = desk.lock(id);
		if (item.warn(LocalDate.now(clock))) {
			desk.done(item, event(item));
		}
	}

	private RectificationEvent event(RectificationItem item) {
		ItemState state = item.state();
		Assignment given = state.assignment();
		Instant due = deadlines.endOf(given.deadline());
		String by = Actor.SYSTEM.account();
		WarningStage stage = state.handling().stage();
		return switch (stage) {
			case NONE, NEAR -> new DeadlineNear(item.id(), state.round(), List.of(given.person()), due, by);
			case MISSED -> new DeadlineMissed(item.id(), state.round(), List.of(given.person()), due, by);
			case HEAD, LEADER -> new ItemEscalated(item.id(), state.round(), stage.name(),
					List.of((stage == WarningStage.HEAD) ? Role.HEAD.at(given.unitCode()) : leader(item)), due, by);
		};
	}

	private String leader(RectificationItem item) {
		return contacts.leaderOf(item.state().assignment().unitCode())
			.orElseGet(() -> Role.OFFICE.at(item.identity().officeUnit()));
	}

}
