package io.campaignflow.review;

import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.plan.Ground;
import java.util.List;

/** Lists that lie in one column as JSON. */
final class StoredLists {

	static final TypeReference<List<String>> WORDS = new TypeReference<>() {
	};

	static final TypeReference<List<Integer>> NUMBERS = new TypeReference<>() {
	};

	static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {
	};

	static final TypeReference<List<Opinion.Comment>> COMMENTS = new TypeReference<>() {
	};

	static final TypeReference<List<ReviewStep>> STEPS = new TypeReference<>() {
	};

	private StoredLists() {
	}

}
