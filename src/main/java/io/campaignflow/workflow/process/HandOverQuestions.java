package io.campaignflow.workflow.process;

import io.campaignflow.workflow.HandOvers;
import org.springframework.stereotype.Component;

/** What the model of a hand-over asks. */
@Component
public class HandOverQuestions {

	private final HandOvers handOvers;

	HandOverQuestions(HandOvers handOvers) {
		this.handOvers = handOvers;
	}

	/** Whether anything has not been looked at yet. */
	public boolean someLeft(String handOverId) {
		return handOvers.isLeft(handOverId);
	}

}
