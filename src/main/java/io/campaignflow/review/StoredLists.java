package io.campaignflow.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

	private static final JsonMapper JSON = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private StoredLists() {
	}

	static String write(List<?> list) {
		try {
			return JSON.writeValueAsString(list);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("Cannot be written as JSON: " + list, ex);
		}
	}

	static <T> List<T> read(String stored, TypeReference<List<T>> type) {
		try {
			return JSON.readValue(stored, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("Stored list cannot be read: " + stored, ex);
		}
	}

}
