package io.campaignflow.prereview.copying;

import io.campaignflow.plan.PlanView;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Relation;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells passages as findings: each with its place, its words and its source. */
final class CopiedFindings {

	/** Letters of the smallest part of a passage that goes on in another place. */
	private static final int PART = 6;

	private final Letters letters;

	private final PlanView plan;

	private final Set<String> above;

	/**
	 * @param above ids of the plans the plan hangs under
	 */
	CopiedFindings(Letters letters, PlanView plan, Set<String> above) {
		this.letters = letters;
		this.plan = plan;
		this.above = above;
	}

	List<Finding> of(Taken taken) {
		Source source = source(taken);
		List<Finding> found = new ArrayList<>();
		parts(letters, taken.passage().ownFrom(), taken.passage().ownTo()).forEach((stretch, part) -> {
			if (part[1] - part[0] >= PART) {
				found.add(finding(stretch, letters.from(part[0]), letters.to(part[1] - 1)).from(source));
			}
		});
		return found;
	}

	private static Finding finding(Stretch stretch, int start, int end) {
		String words = stretch.text().substring(start, end);
		boolean section = stretch.measure() == 0;
		return Finding.of(Rule.COPIED_PASSAGE, stretch.section(), stretch.measure(), section ? start : 0,
				section ? end : 0, words, String.valueOf(words.length()));
	}

	private Source source(Taken taken) {
		SourceText from = taken.source();
		Letters there = from.letters();
		int first = taken.passage().otherFrom();
		int last = taken.passage().otherTo() - 1;
		Stretch stretch = there.stretch(first);
		boolean section = stretch.measure() == 0;
		return new Source(from.plan().id(), from.plan().title(), from.unitName(), from.kept().revision(),
				stretch.section(), stretch.measure(), section ? there.from(first) : 0, section ? there.to(last) : 0,
				words(there, first, last + 1), from.kept().submittedAt(), relation(from.plan()));
	}

	private static String words(Letters letters, int from, int to) {
		List<String> words = new ArrayList<>();
		parts(letters, from, to).forEach(
				(stretch, part) -> words.add(stretch.text().substring(letters.from(part[0]), letters.to(part[1] - 1))));
		return String.join("\n", words);
	}

	/** Positions, ends excluded, by the stretches the passage goes through. */
	private static Map<Stretch, int[]> parts(Letters letters, int from, int to) {
		Map<Stretch, int[]> parts = new LinkedHashMap<>();
		for (int at = from; at < to; at++) {
			int[] part = parts.computeIfAbsent(letters.stretch(at), (unknown) -> new int[] { Integer.MAX_VALUE, 0 });
			part[0] = Math.min(part[0], at);
			part[1] = at + 1;
		}
		return parts;
	}

	private Relation relation(PlanView other) {
		if (above.contains(other.id())) {
			return Relation.PARENT;
		}
		if (other.campaignId().equals(plan.campaignId())) {
			boolean beside = plan.parentPlanId() != null && plan.parentPlanId().equals(other.parentPlanId());
			return beside ? Relation.SIBLING : Relation.SAME_CAMPAIGN;
		}
		return other.unitCode().equals(plan.unitCode()) ? Relation.OWN_EARLIER : Relation.EARLIER_CAMPAIGN;
	}

}
