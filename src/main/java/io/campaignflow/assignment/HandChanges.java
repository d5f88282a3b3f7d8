package io.campaignflow.assignment;

import io.campaignflow.assignment.Consequences.LoadChange;
import io.campaignflow.assignment.Proposals.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares an assignment with what changes by hand make of it. */
final class HandChanges {

	private HandChanges() {
	}

	static Consequences consequences(Cases cases, List<Coverage> coverages, List<HandChange> changes) {
		AtHand before = new AtHand(cases, coverages);
		AtHand after = new AtHand(cases, changed(before, coverages, changes));
		Proposal was = Proposals.of(cases, before.tallies());
		Proposal willBe = Proposals.of(cases, after.tallies());
		List<Breach> breaches = new ArrayList<>(breaches(cases, after));
		List<Breach> known = breaches(cases, before);
		breaches.removeIf(breach -> known.stream().anyMatch(one -> sameRule(one, breach)));
		List<Uncovered> uncovered = new ArrayList<>(willBe.uncovered());
		uncovered.removeIf(one -> was.uncovered().stream().anyMatch(old -> samePlace(old, one)));
		return new Consequences(was.figures(), willBe.figures(), loads(was, willBe), breaches, uncovered,
				willBe.coverages());
	}

	/** Each change must concern a coverage that the order asks for. */
	private static List<Coverage> changed(AtHand before, List<Coverage> coverages, List<HandChange> changes) {
		List<Coverage> changed = new ArrayList<>(coverages);
		for (HandChange change : changes) {
			before.placeOf(change.unitCode(), change.tier());
			changed.removeIf(one -> one.unitCode().equals(change.unitCode()) && one.tier() == change.tier());
			if (change.groupId() != null) {
				changed.add(new Coverage(change.unitCode(), change.tier(), change.groupId()));
			}
		}
		return changed;
	}

	private static List<Breach> breaches(Cases cases, AtHand atHand) {
		return Stream
			.concat(atHand.strangers().stream(),
					Proposals.answers(cases, atHand.tallies()).stream().map(Answer::breaches).flatMap(List::stream))
			.toList();
	}

	private static boolean sameRule(Breach one, Breach other) {
		return one.unitCode().equals(other.unitCode()) && one.tier() == other.tier()
				&& one.groupId().equals(other.groupId()) && one.fact().code() == other.fact().code();
	}

	private static boolean samePlace(Uncovered one, Uncovered other) {
		return one.unitCode().equals(other.unitCode()) && one.tier() == other.tier();
	}

	private static List<LoadChange> loads(Proposal before, Proposal after) {
		Map<String, GroupLoad> was = new HashMap<>();
		before.loads().forEach(load -> was.put(load.groupId(), load));
		return after.loads()
			.stream()
			.map(load -> new LoadChange(was.get(load.groupId()), load))
			.filter(change -> !change.before().equals(change.after()))
			.toList();
	}

}
