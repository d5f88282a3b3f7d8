package io.campaignflow.demo;

/** One move of a plan in the demonstration. */
enum StoryMove {

	/** The drafter writes the whole text and answers the remarks. */
	WRITE('W'),
	/** The drafter takes a neighbour's text and hardly changes it. */
	RECYCLE('N'),
	/** The drafter submits. */
	SUBMIT('S'),
	/** The unit head signs off. */
	SIGN('H'),
	/** The unit head gives the plan back. */
	GIVE_BACK('B'),
	/** Whoever reviews approves. */
	APPROVE('A'),
	/** Whoever reviews returns it to the drafter, straight back afterwards. */
	RETURN('R');

	private final char letter;

	StoryMove(char letter) {
		this.letter = letter;
	}

	static StoryMove of(char letter) {
		for (StoryMove move : values()) {
			if (move.letter == letter) {
				return move;
			}
		}
		throw new IllegalArgumentException("No move of a plan is called " + letter);
	}

}
