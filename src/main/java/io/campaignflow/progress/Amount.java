package io.campaignflow.progress;

/** How often a cell is found, and the sum of the rounds of what is found there. */
record Amount(long times, long rounds) {

	static final Amount NONE = new Amount(0, 0);

	static final Amount ONE = new Amount(1, 0);

	Amount plus(Amount other) {
		return new Amount(times + other.times, rounds + other.rounds);
	}

	Amount negated() {
		return new Amount(-times, -rounds);
	}

	boolean isNothing() {
		return times == 0 && rounds == 0;
	}

}
