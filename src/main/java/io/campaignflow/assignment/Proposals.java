package io.campaignflow.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down what the tallies of all cases say. */
final class Proposals {

	private Proposals() {
	}

	static Proposal of(Cases cases, List<Tally> tallies) {
		List<Answer> answers = answers(cases, tallies);
		List<Uncovered> uncovered = new ArrayList<>(cases.senderless());
		answers.forEach(answer -> uncovered.addAll(answer.uncovered()));
		return new Proposal(answers.stream().flatMap(Answer::coverages).toList(), uncovered,
				Sums.of(answers, cases.senderless().size()), answers.stream().flatMap(Answer::loads).toList());
	}

	static List<Answer> answers(Cases cases, List<Tally> tallies) {
		return IntStream.range(0, tallies.size())
			.mapToObj(number -> new Answer(cases.bySender().get(number), tallies.get(number)))
			.toList();
	}

	/** A case and who covers what in it. */
	record Answer(SenderCase sender, Tally tally) {

		Stream<Coverage> coverages() {
			return sender.needs()
				.stream()
				.filter(need -> tally.groupOf(need) != Tally.NOBODY)
				.map(need -> new Coverage(need.unit().code(), need.tier(),
						sender.groups().get(tally.groupOf(need)).id()));
		}

		List<Uncovered> uncovered() {
			return sender.needs()
				.stream()
				.filter(need -> tally.groupOf(need) == Tally.NOBODY)
				.map(need -> WhyUncovered.of(sender, tally, need))
				.toList();
		}

		Stream<GroupLoad> loads() {
			return IntStream.range(0, sender.groups().size()).mapToObj(tally::loadOf);
		}

		List<Breach> breaches() {
			return sender.needs().stream().flatMap(need -> Breaches.of(sender, tally, need)).toList();
		}

	}

}
