package io.campaignflow.copy;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanReading;
import io.campaignflow.plan.PlanSight;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.events.PlanEvent.PlanCopied;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Copies of plans (抄送): people and positions who should know of a plan without having a
 * say in it. Each may read it, for as long as it exists, and leaves a receipt when they
 * first do; of a position, whoever of them is first.
 */
@Service
@Transactional
public class Copies implements PlanReading {

	/** Most people of one call. */
	public static final int MOST = 50;

	static final int LONGEST_NOTE = 500;

	/** Unread copies are counted so far. */
	private static final int COUNTED = 100;

	private final Plans plans;

	private final PlanSight sight;

	private final CopyRepository copies;

	private final OrgUnits units;

	private final CopyReceivers receivers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Copies(Plans plans, PlanSight sight, CopyRepository copies, OrgUnits units, CopyReceivers receivers,
			ApplicationEventPublisher events, Clock clock) {
		this.plans = plans;
		this.sight = sight;
		this.copies = copies;
		this.units = units;
		this.receivers = receivers;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Copies a plan to accounts and positions ({@code OFFICE@1502}); who has a copy keeps
	 * it.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 * @throws NotAllowed where they only read it
	 * @throws BusinessRuleViolation where somebody is unknown, or too many are named
	 */
	public void copy(Actor actor, String planId, Collection<String> accounts, String note) {
		PlanView plan = plans.visible(actor, planId);
		if (!worksOn(actor, plan)) {
			throw new NotAllowed("copy-by-readers");
		}
		Set<String> to = new LinkedHashSet<>(accounts.stream().map(String::strip).toList());
		requireSound(to, note);
		String said = note == null || note.isBlank() ? null : note.strip();
		if (copies.insert(planId, to, actor.account(), said, clock.instant()) > 0) {
			plans.admit(planId, to);
			events.publishEvent(new PlanCopied(planId, receivers.named(to), said == null ? "" : said, List.copyOf(to),
					actor.account()));
		}
	}

	/** Whether the person may copy the plan to others. */
	@Transactional(readOnly = true)
	public boolean mayCopy(Actor actor, PlanView plan) {
		return worksOn(actor, plan);
	}

	/**
	 * Whom a plan was copied to and who read it when, in the order of copying.
	 * @throws io.campaignflow.shared.NotFound where the person may not see the plan
	 */
	@Transactional(readOnly = true)
	public List<PlanCopy> of(Actor actor, String planId) {
		plans.visible(actor, planId);
		return copies.of(planId);
	}

	/** What was copied to this person, newest first. */
	@Transactional(readOnly = true)
	public Page<PlanCopy> to(Actor actor, PageQuery page) {
		return copies.to(actor.holders(), page);
	}

	/** How many copies the person has not opened yet; counted up to a hundred. */
	@Transactional(readOnly = true)
	public int unread(Actor actor) {
		return copies.unread(actor.holders(), COUNTED);
	}

	/** The person opened the plan: a copy of theirs gets its receipt, the first time. */
	@Override
	public void opened(Actor actor, String planId) {
		copies.read(planId, actor, clock.instant());
	}

	/** Of the plan's unit, or of a unit above it, or admitted to review it. */
	private boolean worksOn(Actor actor, PlanView plan) {
		OrgUnit unit = units.get(plan.unitCode());
		boolean above = unit.codesFromRoot()
			.stream()
			.anyMatch(code -> actor.groups().stream().anyMatch(group -> group.endsWith("@" + code)));
		return above || isAdmittedToWork(plan.id(), actor);
	}

	/** Admitted to the plan to work on it, and not merely by a copy. */
	private boolean isAdmittedToWork(String planId, Actor actor) {
		Set<String> copied = copies.of(planId).stream().map(PlanCopy::account).collect(Collectors.toSet());
		return !copied.containsAll(sight.admitted(actor, planId));
	}

	private void requireSound(Set<String> to, String note) {
		List<Violation> faults = new ArrayList<>();
		if (to.isEmpty() || to.size() > MOST) {
			faults.add(Violation.of("to", "copy-receivers", MOST));
		}
		else {
			to.stream()
				.filter(receiver -> !receivers.known(receiver))
				.forEach(receiver -> faults.add(Violation.of("to", "account-unknown", receiver)));
		}
		Texts.fault("note", note, LONGEST_NOTE).ifPresent(faults::add);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("plan-not-copied", faults);
		}
	}

}
