package io.campaignflow.workflow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.util.List;
import java.util.Map;

/** Turns checked answers into the record a contract wants. */
final class AnswerBinder {

	private static final ObjectMapper MAPPER = JsonMapper.builder()
		.addModule(new JavaTimeModule())
		.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.build();

	private AnswerBinder() {
	}

	/**
	 * @throws BusinessRuleViolation where an answer cannot be what the record wants; what
	 * the record's own constructor refuses passes as it is
	 */
	static <A extends Record> A bind(Map<String, Object> answers, Class<A> type) {
		try {
			return MAPPER.convertValue(answers, type);
		}
		catch (IllegalArgumentException ex) {
			if (ex.getCause() instanceof JsonMappingException misfit) {
				throw refusal(misfit);
			}
			throw ex;
		}
	}

	private static RuntimeException refusal(JsonMappingException misfit) {
		if (misfit.getCause() instanceof Refusal own) {
			return own;
		}
		StringBuilder place = new StringBuilder();
		for (JsonMappingException.Reference step : misfit.getPath()) {
			place.append(step.getFieldName() == null ? "[" + step.getIndex() + "]"
					: (place.isEmpty() ? "" : ".") + step.getFieldName());
		}
		return new BusinessRuleViolation("answers-invalid",
				List.of(Violation.of(place.toString(), "answer-type", place.toString())));
	}

}
