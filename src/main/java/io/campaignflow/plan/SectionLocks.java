package io.campaignflow.plan;

import io.campaignflow.organisation.People;
import io.campaignflow.plan.events.PlanEvent.SectionTakenOver;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * A person who writes in a section holds it, so that colleagues see their name and keep
 * out. A lock ends by itself when its holder is silent for some minutes; the plan's row
 * is locked by whoever calls.
 */
@Component
class SectionLocks {

	private final SectionLockRepository locks;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Duration length;

	SectionLocks(SectionLockRepository locks, People people, ApplicationEventPublisher events, Clock clock,
			@Value("${campaignflow.drafting.lock:PT3M}") Duration length) {
		this.locks = locks;
		this.people = people;
		this.events = events;
		this.clock = clock;
		this.length = length;
	}

	/**
	 * @throws Conflict where somebody else holds the part and it is not to be taken over
	 */
	void hold(Actor actor, Plan plan, String part, boolean takeOver) {
		requireLockable(part);
		Instant now = clock.instant();
		Optional<SectionLock> held = locks.live(plan.id(), part, now);
		Optional<SectionLock> foreign = held.filter(lock -> !lock.holder().equals(actor.account()));
		if (foreign.isPresent() && !takeOver) {
			throw refusal(foreign.get());
		}
		Instant since = held.filter(lock -> foreign.isEmpty()).map(SectionLock::since).orElse(now);
		locks.put(plan.id(), new SectionLock(part, actor.account(), since, now.plus(length)));
		foreign.ifPresent(lock -> events
			.publishEvent(new SectionTakenOver(plan.id(), part, nameOf(lock.holder()), actor.account())));
	}

	void prolong(Actor actor, String planId, Collection<String> parts) {
		Instant until = clock.instant().plus(length);
		parts.forEach(part -> locks.prolong(planId, part, actor.account(), until));
	}

	void release(Actor actor, String planId, String part) {
		locks.release(planId, part, actor.account());
	}

	/** Parts that others hold now, by part. */
	Map<String, SectionLock> ofOthers(Actor actor, String planId) {
		return locks.live(planId, clock.instant())
			.stream()
			.filter(lock -> !lock.holder().equals(actor.account()))
			.collect(Collectors.toMap(SectionLock::part, lock -> lock));
	}

	List<SectionLock> of(String planId) {
		return locks.live(planId, clock.instant());
	}

	/**
	 * @throws Conflict naming who writes in the first of these parts that is held
	 */
	void requireFree(Actor actor, String planId, Collection<String> parts) {
		Map<String, SectionLock> others = ofOthers(actor, planId);
		parts.stream().filter(others::containsKey).findFirst().ifPresent(part -> {
			throw refusal(others.get(part));
		});
	}

	String nameOf(String account) {
		return people.names(Set.of(account)).getOrDefault(account, account);
	}

	@Scheduled(cron = "0 23 4 * * *")
	void forgetOld() {
		locks.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
	}

	private Conflict refusal(SectionLock lock) {
		return new Conflict("section-held", lock, nameOf(lock.holder()), lock.part());
	}

	private static void requireLockable(String part) {
		if (!DraftPart.lockable(part)) {
			throw new BusinessRuleViolation("section-unknown", part);
		}
	}

}
