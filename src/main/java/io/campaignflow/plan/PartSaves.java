package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Saves a draft part by part, so that people in different sections never meet: a part
 * that somebody else changed first or holds is left as it is and told; the others are
 * stored together.
 */
@Component
class PartSaves {

	private static final int MOST = 200;

	private final Drafting drafting;

	private final Drafters drafters;

	private final DraftPartRepository stamps;

	private final SectionLocks locks;

	PartSaves(Drafting drafting, Drafters drafters, DraftPartRepository stamps, SectionLocks locks) {
		this.drafting = drafting;
		this.drafters = drafters;
		this.stamps = stamps;
		this.locks = locks;
	}

	/** The plan has to be locked. */
	List<PartOutcome> save(Actor actor, Plan plan, List<PartChange> changes) {
		drafters.require(actor, plan);
		if (changes.size() > MOST) {
			throw new BusinessRuleViolation("too-many-rows", MOST);
		}
		Draft draft = drafting.draft(plan);
		PartStates states = new PartStates(draft, stamps.of(plan.id()));
		Map<String, SectionLock> held = locks.ofOthers(actor, plan.id());
		List<PartChange> fit = new ArrayList<>();
		List<PartOutcome> outcomes = new ArrayList<>();
		outlineFirst(changes).forEach(change -> {
			PartOutcome refused = refused(actor, change, states, held, fit);
			if (refused == null) {
				fit.add(change);
			}
			else {
				outcomes.add(refused);
			}
		});
		long version = store(actor, plan, draft, fit);
		fit.forEach(
				change -> outcomes.add(new PartOutcome(change.part(), PartOutcome.Kind.SAVED, version, null, null)));
		return outcomes;
	}

	/** A new section has to be there before its text comes. */
	private static List<PartChange> outlineFirst(List<PartChange> changes) {
		return changes.stream()
			.sorted(Comparator.comparing(change -> !change.part().equals(DraftPart.OUTLINE)))
			.toList();
	}

	private PartOutcome refused(Actor actor, PartChange change, PartStates states, Map<String, SectionLock> held,
			List<PartChange> before) {
		String part = change.part();
		SectionLock lock = held.get(part);
		if (lock != null) {
			return new PartOutcome(part, PartOutcome.Kind.HELD, states.version(part), locks.nameOf(lock.holder()),
					states.of(part));
		}
		PartState now = states.of(part);
		boolean gone = now.gone()
				&& before.stream().flatMap(each -> each.order().stream()).noneMatch(place -> part.equals(place.key()));
		if (gone || (now.version() > change.seen() && !same(now, change))) {
			String by = (now.savedBy() == null) ? null : locks.nameOf(now.savedBy());
			return new PartOutcome(part, PartOutcome.Kind.CHANGED, now.version(), by, now);
		}
		return null;
	}

	private static boolean same(PartState now, PartChange change) {
		return Objects.equals(now.text(), change.text()) && now.measures().equals(change.measures())
				&& now.order().equals(change.order())
				&& Set.copyOf(now.requirements()).equals(Set.copyOf(change.requirements()));
	}

	private long store(Actor actor, Plan plan, Draft draft, List<PartChange> fit) {
		PartMerge merge = new PartMerge(draft.content());
		fit.forEach(merge::apply);
		boolean nothing = merge.content().equals(draft.content()) && merge.answers().isEmpty();
		return nothing ? draft.version()
				: drafting.save(actor, plan, new DraftChange(draft.version(), merge.content(), merge.answers()));
	}

}
