package io.campaignflow.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The place of each group in a list, by id. */
final class Numbers {

	private Numbers() {
	}

	static Map<String, Integer> of(List<CandidateGroup> groups) {
		Map<String, Integer> numbers = new HashMap<>();
		for (CandidateGroup group : groups) {
			if (numbers.put(group.id(), numbers.size()) != null) {
				throw new IllegalArgumentException("Two groups of one id: " + group.id());
			}
		}
		return numbers;
	}

}
