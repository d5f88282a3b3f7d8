package io.campaignflow.assignment;

import io.campaignflow.assignment.Proposals.Answer;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Adds up the figures of several cases. */
final class Sums {

	private Sums() {
	}

	static Figures of(List<Answer> answers, int senderless) {
		int wanted = senderless + (int) sum(answers, answer -> answer.sender().needs().size());
		int covered = (int) sum(answers, answer -> answer.coverages().count());
		int breaches = (int) sum(answers, answer -> answer.breaches().size());
		double groups = sum(answers, answer -> groups(answer).count());
		double squares = sum(answers, answer -> groups(answer).mapToDouble(answer.tally()::squareOff).sum());
		int further = (int) sum(answers, answer -> groups(answer).map(answer.tally()::furtherBranches).sum());
		int asLastTime = (int) sum(answers,
				answer -> answer.sender().needs().stream().filter(answer.tally()::isAsLastTime).count());
		return new Figures(wanted, covered, breaches, groups == 0 ? 0 : Math.sqrt(squares / groups), further,
				asLastTime, sum(answers, answer -> answer.tally().points()));
	}

	/** The groups that can take units at all. */
	private static IntStream groups(Answer answer) {
		return IntStream.range(0, answer.sender().groups().size())
			.filter(group -> answer.sender().fairShares().get(group) > 0);
	}

	private static double sum(List<Answer> answers, ToDoubleFunction<Answer> figure) {
		return answers.stream().mapToDouble(figure).sum();
	}

}
