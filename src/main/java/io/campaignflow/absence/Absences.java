package io.campaignflow.absence;

import io.campaignflow.absence.events.AbsenceEvent.AbsenceEnded;
import io.campaignflow.absence.events.AbsenceEvent.AbsencePassedOn;
import io.campaignflow.absence.events.AbsenceEvent.AbsenceRecorded;
import io.campaignflow.organisation.Charge;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Absences and proxies (代理): while somebody is away another may do their tasks on their
 * behalf. A proxy passes nothing on: whoever acts for an absent person acts for that one
 * only, not for those whom the absent person acts for.
 */
@Service
@Transactional
public class Absences {

	private final AbsenceRepository absences;

	private final AbsenceCheck check;

	private final Charge charge;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Absences(AbsenceRepository absences, AbsenceCheck check, Charge charge, ApplicationEventPublisher events,
			Clock clock) {
		this.absences = absences;
		this.check = check;
		this.charge = charge;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records an absence, of oneself or of somebody in one's charge; gives its id.
	 * @throws NotAllowed where the other is not in this person's charge
	 * @throws BusinessRuleViolation where days or proxy do not do
	 */
	public String record(Actor actor, AbsenceOrder order) {
		String account = order.isOfOneself(actor.account()) ? actor.account() : order.account();
		if (!account.equals(actor.account())) {
			charge.requireOf(actor, account);
		}
		order.requireSound(LocalDate.now(clock));
		Absence absence = new Absence(UUID.randomUUID().toString(), account, order.proxy(), begin(order.from()),
				start(order.until().plusDays(1)), order.kinds(), order.campaign(), order.reason(), actor.account());
		absences.lockPerson(account);
		check.requireFree(absence);
		absences.insert(absence, clock.instant());
		events
			.publishEvent(new AbsenceRecorded(actor.account(), account, absence.proxy(), order.from(), order.until()));
		return absence.id();
	}

	/** The person is back (or stays): from now on nobody acts for them. */
	public void end(Actor actor, String id) {
		Absence absence = get(actor, id);
		if (!absence.account().equals(actor.account())) {
			charge.requireOf(actor, absence.account());
		}
		Instant now = clock.instant();
		if (absence.isOverAt(now)) {
			throw new BusinessRuleViolation("absence-over");
		}
		absences.end(id, now);
		events.publishEvent(new AbsenceEnded(actor.account(), absence.account(), absence.proxy()));
	}

	/**
	 * Gives the duty of a proxy who leaves to another one.
	 * @throws BusinessRuleViolation where the other cannot be the proxy
	 */
	public void passOn(Actor actor, String id, String proxy) {
		Absence absence = requireMayPassOn(actor, id, proxy);
		absences.pass(id, proxy);
		events.publishEvent(new AbsencePassedOn(actor.account(), absence.account(), absence.proxy(), proxy));
	}

	/**
	 * @throws BusinessRuleViolation where the other cannot be the proxy
	 * @throws NotAllowed where the present proxy is not in the charge of whoever asks
	 */
	@Transactional(readOnly = true)
	public Absence requireMayPassOn(Actor actor, String id, String proxy) {
		Absence absence = absences.find(id).orElseThrow(() -> new NotFound("absence", id));
		charge.requireOf(actor, absence.proxy());
		check.requireProxy(proxy, absence);
		return absence;
	}

	/**
	 * @throws NotFound where it concerns neither the person nor anybody in their charge
	 */
	@Transactional(readOnly = true)
	public Absence get(Actor actor, String id) {
		Absence absence = absences.find(id).orElseThrow(() -> new NotFound("absence", id));
		boolean own = absence.account().equals(actor.account()) || absence.proxy().equals(actor.account());
		if (!own) {
			charge.requireOf(actor, absence.account());
		}
		return absence;
	}

	/** One's own absences and those in which one acts for others, last ending first. */
	@Transactional(readOnly = true)
	public Page<Absence> mine(Actor actor, PageQuery page) {
		return absences.of(actor.account(), page);
	}

	/**
	 * Of one person in one's charge, or of everybody where {@code account} is null, which
	 * is for administrators.
	 */
	@Transactional(readOnly = true)
	public Page<Absence> of(Actor actor, String account, PageQuery page) {
		if (account == null) {
			if (!actor.isAdministrator()) {
				throw new NotAllowed("admin-only");
			}
			return absences.all(page);
		}
		if (!account.equals(actor.account())) {
			charge.requireOf(actor, account);
		}
		return absences.of(account, page);
	}

	/**
	 * What begins today or earlier begins now: who came back this morning may leave
	 * again.
	 */
	private Instant begin(LocalDate day) {
		Instant start = start(day);
		Instant now = clock.instant();
		return start.isAfter(now) ? start : now;
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(clock.getZone()).toInstant();
	}

}
