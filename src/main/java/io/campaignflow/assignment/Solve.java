package io.campaignflow.assignment;

/** Finds the best answer to a case. */
final class Solve {

	private Solve() {
	}

	static Tally best(SenderCase sender) {
		return GreedyAnswer.to(sender);
	}

}
