package io.campaignflow.recusal;

import io.campaignflow.organisation.Charge;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.recusal.events.RecusalEvent.RecusalRecorded;
import io.campaignflow.recusal.events.RecusalEvent.RecusalWithdrawn;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts of before and relations for which people stay away from units (回避, F3). Everybody
 * declares their own; offices record for people in their charge. Nobody takes back what
 * concerns themselves: that is for the office, or it would be no recusal.
 */
@Service
@Transactional
public class RecusalFacts {

	private final RecusalRepository facts;

	private final RecusalSight sight;

	private final Charge charge;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecusalFacts(RecusalRepository facts, RecusalSight sight, Charge charge, OrgUnits units,
			ApplicationEventPublisher events, Clock clock) {
		this.facts = facts;
		this.sight = sight;
		this.charge = charge;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Records a fact; gives its id.
	 * @throws NotAllowed where the other is not in this person's charge
	 * @throws BusinessRuleViolation where something is missing, unknown or recorded
	 * already
	 */
	public String record(Actor actor, RecusalOrder order) {
		String account = order.account().isEmpty() ? actor.account() : order.account();
		if (!account.equals(actor.account())) {
			this.charge.requireOf(actor, account);
		}
		order.requireSound();
		OrgUnit unit = this.units.find(order.unit())
			.orElseThrow(() -> new BusinessRuleViolation("recusal-unit-unknown", order.unit()));
		this.facts.lock(List.of(account));
		if (this.facts.keysOf(List.of(account)).contains(RecusalRepository.key(account, order.kind(), unit.code()))) {
			throw new BusinessRuleViolation("recusal-twice", unit.name());
		}
		String id = UUID.randomUUID().toString();
		this.facts.insertAll(List.of(new RecusalFact(id, account, "", order.kind(), unit.code(), unit.name(),
				order.detail(), actor.account(), this.clock.instant())));
		this.events.publishEvent(new RecusalRecorded(actor.account(), account, order.kind().name(), unit.code(),
				unit.name(), account.equals(actor.account()) ? this.charge.officesOf(account) : List.of()));
		return id;
	}

	/**
	 * A fact was recorded in error, or is none any more.
	 * @throws NotAllowed where it concerns the person itself or nobody in their charge
	 */
	public void withdraw(Actor actor, String id) {
		RecusalFact fact = get(actor, id);
		if (fact.account().equals(actor.account())) {
			throw new NotAllowed("recusal-own");
		}
		if (this.facts.delete(id)) {
			this.events.publishEvent(new RecusalWithdrawn(actor.account(), fact.account(), fact.kind().name(),
					fact.unitCode(), fact.unitName()));
		}
	}

	/**
	 * @throws NotFound where it concerns neither the person nor anybody in their charge
	 */
	@Transactional(readOnly = true)
	public RecusalFact get(Actor actor, String id) {
		RecusalFact fact = this.facts.find(id).orElseThrow(() -> new NotFound("recusal", id));
		if (!fact.account().equals(actor.account()) && !this.charge.isOf(actor, fact.account())) {
			throw new NotFound("recusal", id);
		}
		return fact;
	}

	/** One's own and, for offices and administrators, those of people in their charge. */
	@Transactional(readOnly = true)
	public Page<RecusalFact> list(Actor actor, RecusalQuery query, PageQuery page) {
		return this.facts.page(this.sight.filter(actor, query), page);
	}

}
