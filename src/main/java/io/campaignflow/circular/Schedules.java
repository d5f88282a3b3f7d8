package io.campaignflow.circular;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.circular.events.ScheduleEvent.CircularsScheduled;
import io.campaignflow.circular.events.ScheduleEvent.ScheduleStopped;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which offices have circulars compiled by themselves, and when. */
@Service
@Transactional
public class Schedules {

	private static final int DAYS_OF_A_WEEK = 5;

	private static final int DAYS_OF_A_MONTH = 31;

	private final ScheduleRepository schedules;

	private final Compiling compiling;

	private final CircularRun run;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Schedules(ScheduleRepository schedules, Compiling compiling, CircularRun run, OrgUnits units, Campaigns campaigns,
			ApplicationEventPublisher events, Clock clock) {
		this.schedules = schedules;
		this.compiling = compiling;
		this.run = run;
		this.units = units;
		this.campaigns = campaigns;
		this.events = events;
		this.clock = clock;
	}

	/** What an office wants. */
	public record Order(String unit, String campaign, CircularKind kind, Integer day, Level reach) {
	}

	@Transactional(readOnly = true)
	public Schedule get(String id) {
		return schedules.find(id).orElseThrow(() -> new NotFound("circular-schedule", id));
	}

	/** Those of the offices the person is of. */
	@Transactional(readOnly = true)
	public List<Schedule> of(Actor actor) {
		return schedules.of(Positions.of(actor, Role.OFFICE));
	}

	/**
	 * Sets when circulars of a kind are compiled, instead of what was set before.
	 * @throws NotFound where the person does not see the unit or the campaign
	 * @throws io.campaignflow.shared.NotAllowed where they are not of the unit's office
	 * @throws BusinessRuleViolation with everything that cannot be meant
	 */
	public Schedule set(Actor actor, Order order) {
		OrgUnit unit = units.getVisible(actor, Texts.given(order.unit()));
		Compiling.requireOffice(actor, unit.code());
		String campaign = campaigns.visible(actor, Texts.given(order.campaign())).id();
		requireSound(order, unit);
		Optional<Schedule> before = schedules.lock(unit.code(), campaign, order.kind());
		Schedule wanted = new Schedule(before.map(Schedule::id).orElse(UUID.randomUUID().toString()), unit.code(),
				campaign, order.kind(), order.day(), order.reach(), true, before.map(Schedule::version).orElse(0) + 1,
				LocalDate.now(clock));
		Schedule set = on(wanted, wanted.following(LocalDate.now(clock)));
		keep(actor, before, set);
		events.publishEvent(
				new CircularsScheduled(unit.code(), set.kind().name(), set.day(), set.nextOn(), actor.account()));
		return set;
	}

	private void keep(Actor actor, Optional<Schedule> before, Schedule set) {
		if (before.isEmpty()) {
			schedules.insert(set);
		}
		else {
			schedules.update(set);
		}
		if (before.filter(Schedule::active).isPresent()) {
			run.scheduleChanged(actor, set.id());
		}
		else {
			run.startSchedule(set.id());
		}
	}

	/**
	 * Nothing more is compiled by itself. Safe to repeat.
	 * @throws NotFound where the person is not of the schedule's office
	 */
	public void stop(Actor actor, String id) {
		Schedule found = get(id);
		if (!actor.holds(Role.OFFICE.name(), found.unit())) {
			throw new NotFound("circular-schedule", id);
		}
		Schedule now = schedules.lock(found.unit(), found.campaign(), found.kind()).orElseThrow();
		if (now.active()) {
			schedules.update(new Schedule(now.id(), now.unit(), now.campaign(), now.kind(), now.day(), now.reach(),
					false, now.version() + 1, now.nextOn()));
			run.scheduleChanged(actor, id);
			events.publishEvent(new ScheduleStopped(now.unit(), now.kind().name(), actor.account()));
		}
	}

	/** Its day has come: compiles the circular and waits for the next day. */
	public void come(String id) {
		Schedule now = get(id);
		LocalDate today = LocalDate.now(clock);
		compiling.compile(Actor.SYSTEM,
				new CircularOrder(now.unit(), now.campaign(), now.kind(), now.begins(today), today, now.reach()));
		schedules.update(on(now, now.following(today.isAfter(now.nextOn()) ? today : now.nextOn())));
	}

	private static Schedule on(Schedule of, LocalDate next) {
		return new Schedule(of.id(), of.unit(), of.campaign(), of.kind(), of.day(), of.reach(), of.active(),
				of.version(), next);
	}

	private static void requireSound(Order order, OrgUnit unit) {
		List<Violation> faults = new ArrayList<>();
		if (order.kind() == null || order.kind() == CircularKind.SPECIAL) {
			faults.add(Violation.of("kind", "circular-kind-missing"));
		}
		int most = (order.kind() == CircularKind.WEEKLY) ? DAYS_OF_A_WEEK : DAYS_OF_A_MONTH;
		if (order.day() == null || order.day() < 1 || order.day() > most) {
			faults.add(Violation.of("day", "circular-day", most));
		}
		Compiling.reachFault(order.reach(), unit).ifPresent(faults::add);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("circular-faulty", faults);
		}
	}

}
