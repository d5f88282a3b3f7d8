package io.campaignflow.plan;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several people writing one draft: each part is saved by itself, and whoever writes in a
 * section holds it. What {@link Plans#save} stores whole keeps to the same locks.
 */
@Service
@Transactional
public class Drafts {

	private final PlanList list;

	private final PlanMoves moves;

	private final Drafting drafting;

	private final Drafters drafters;

	private final PartSaves saves;

	private final SectionLocks locks;

	private final DraftPartRepository stamps;

	private final People people;

	Drafts(PlanList list, PlanMoves moves, Drafting drafting, Drafters drafters, PartSaves saves, SectionLocks locks,
			DraftPartRepository stamps, People people) {
		this.list = list;
		this.moves = moves;
		this.drafting = drafting;
		this.drafters = drafters;
		this.saves = saves;
		this.locks = locks;
		this.stamps = stamps;
		this.people = people;
	}

	/**
	 * Stores each part that nobody else changed first or holds, and says of each what
	 * became of it.
	 * @throws io.campaignflow.shared.BusinessRuleViolation where the text could not be
	 * stored at all: then nothing is
	 */
	public List<PartOutcome> save(Actor actor, String planId, List<PartChange> changes) {
		return saves.save(actor, writable(actor, planId), changes);
	}

	/**
	 * Takes or keeps a section (or {@code measures}) for oneself.
	 * @throws io.campaignflow.shared.Conflict where somebody else writes there and it is
	 * not to be taken over
	 */
	public void hold(Actor actor, String planId, String part, boolean takeOver) {
		Plan plan = writable(actor, planId);
		plan.requireWritable();
		locks.hold(actor, plan, part, takeOver);
	}

	/**
	 * Says which passages of a stored section plans below are to carry word for word;
	 * replaces what was marked before.
	 * @throws io.campaignflow.shared.Conflict where somebody else writes there
	 * @throws io.campaignflow.shared.BusinessRuleViolation where a passage does not stand
	 * in the section, or there are too many
	 */
	public void carry(Actor actor, String planId, String section, List<String> passages) {
		Plan plan = writable(actor, planId);
		plan.requireWritable();
		drafting.carry(actor, plan, section, passages);
	}

	/** Gives a section free for others. */
	public void release(Actor actor, String planId, String part) {
		locks.release(actor, writable(actor, planId).id(), part);
	}

	/** Still there, writing in these parts, knowing the draft up to this version. */
	public Presence presence(Actor actor, String planId, List<String> holding, long known) {
		Plan plan = seen(actor, planId);
		drafters.requireOfUnit(actor, plan);
		locks.prolong(actor, planId, holding);
		Draft draft = drafting.draft(plan);
		List<PartStamp> changed = stamps.changedSince(planId, known);
		Map<String, PartStamp> byPart = new HashMap<>();
		changed.forEach(stamp -> byPart.put(stamp.part(), stamp));
		PartStates states = new PartStates(draft, byPart);
		return new Presence(plan.state().status().writable(), draft.version(), held(actor, planId),
				changed.stream().map(stamp -> states.of(stamp.part())).toList());
	}

	/** Versions of the parts that were changed since the plan was opened. */
	@Transactional(readOnly = true)
	public Map<String, Long> versions(Actor actor, String planId) {
		drafters.requireOfUnit(actor, seen(actor, planId));
		return stamps.of(planId).values().stream().collect(Collectors.toMap(PartStamp::part, PartStamp::version));
	}

	private List<Presence.Held> held(Actor actor, String planId) {
		List<SectionLock> live = locks.of(planId);
		Map<String, String> names = people.names(live.stream().map(SectionLock::holder).collect(Collectors.toSet()));
		return live.stream()
			.map(lock -> new Presence.Held(lock.part(), lock.holder(), names.getOrDefault(lock.holder(), lock.holder()),
					lock.since(), lock.until(), lock.holder().equals(actor.account())))
			.toList();
	}

	private Plan writable(Actor actor, String planId) {
		drafters.require(actor, seen(actor, planId));
		return moves.locked(planId);
	}

	private Plan seen(Actor actor, String planId) {
		return list.find(actor, planId).orElseThrow(() -> new NotFound("plan", planId));
	}

}
