package io.campaignflow.workflow.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.core.JsonFactory;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.type.ValueType;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.value.JsonValue;

/**
 * The engine's typed values as plain JSON values. Tasklist sends lists and rows as JSON
 * text, which is parsed within narrow limits; files, bytes, XML and serialized Java
 * objects are no answers and are not touched.
 */
final class PlainAnswers {

	private static final int LONGEST_JSON = 500_000;

	private static final int MOST_ANSWERS = 200;

	private static final List<Class<?>> PLAIN = List.of(String.class, Number.class, Boolean.class, List.class,
			Map.class);

	private static final ObjectMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(8)
				.maxNumberLength(40)
				.maxDocumentLength(LONGEST_JSON)
				.build())
			.build())
		.build();

	private PlainAnswers() {
	}

	static Map<String, Object> of(VariableMap submitted) {
		if (submitted.size() > MOST_ANSWERS) {
			throw new BusinessRuleViolation("answers-too-many", MOST_ANSWERS);
		}
		Map<String, Object> answers = new LinkedHashMap<>();
		for (String key : submitted.keySet()) {
			answers.put(key, plain(key, submitted.getValueTyped(key)));
		}
		return answers;
	}

	private static Object plain(String key, TypedValue value) {
		if (value == null || value.getType() == ValueType.NULL) {
			return null;
		}
		if (value instanceof JsonValue json) {
			return parsed(key, json.getValueSerialized());
		}
		boolean serialized = value instanceof SerializableValue stored && !stored.isDeserialized();
		Object plain = serialized ? value : value.getValue();
		if (plain == null || PLAIN.stream().anyMatch(type -> type.isInstance(plain))) {
			return plain;
		}
		throw unusable(key);
	}

	private static Object parsed(String key, String json) {
		try {
			return json == null ? null : JSON.readValue(json, Object.class);
		}
		catch (JsonProcessingException ex) {
			throw unusable(key);
		}
	}

	private static BusinessRuleViolation unusable(String key) {
		return new BusinessRuleViolation("answers-invalid", List.of(Violation.of(key, "answer-type", key)));
	}

}
