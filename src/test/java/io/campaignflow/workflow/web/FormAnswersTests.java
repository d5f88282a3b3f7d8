package io.campaignflow.workflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.web.Problem;
import io.campaignflow.workflow.FieldCondition;
import io.campaignflow.workflow.FieldLimits;
import io.campaignflow.workflow.FieldOption;
import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends becomes the answers of the form, and is drawn again as typed. */
class FormAnswersTests {

	private static final TaskForm REVIEW = new TaskForm("review",
			List.of(field("decision", FieldType.RADIO, null), field("grounds", FieldType.CHECKLIST, returned()),
					field("score", FieldType.NUMBER, null), field("urgent", FieldType.CHECKBOX, null),
					new TaskField("comments", FieldType.ROWS, "批注", null, limits(), List.of(), null, null, List
						.of(field("section", FieldType.TEXT_LINE, null), field("text", FieldType.TEXT_AREA, null)),
							null, List.of(), List.of())));

	@Test
	void readsListsNumbersAndRowsWithGaps() {
		assertThat(FormAnswers.read(REVIEW,
				sent("decision", "RETURN", "grounds", "NOT_OPERABLE", "grounds", "INTENT_NOT_REFLECTED", "score",
						"87.5", "urgent", "true", "comments[0].section", "s2", "comments[0].text", " a\r\nb ",
						"comments[3].text", "c", "comments[1].text", " ", "_csrf", "x")))
			.isEqualTo(Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE", "INTENT_NOT_REFLECTED"), "score",
					new BigDecimal("87.5"), "urgent", true, "comments",
					List.of(Map.of("section", "s2", "text", "a\nb"), Map.of("text", "c"))));
	}

	@Test
	void leavesOutWhatIsNotAskedByTheOtherAnswers() {
		assertThat(FormAnswers.read(REVIEW, sent("decision", "APPROVE", "grounds", "NOT_OPERABLE")))
			.doesNotContainKey("grounds")
			.containsEntry("decision", "APPROVE");
	}

	@Test
	void passesOnANumberThatIsNone() {
		assertThat(FormAnswers.read(REVIEW, sent("score", "eighty"))).containsEntry("score", "eighty");
	}

	@Test
	void drawsWhatWasTypedWithTheFaultsBesideTheirFields() {
		Map<String, Object> answers = FormAnswers.read(REVIEW,
				sent("score", "eighty", "comments[0].text", "a", "comments[1].text", "b"));
		Problem problem = new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "answers-invalid", "没有提交。",
				List.of(new Problem.Fault("score", "answer-type", "评分应为数字。"),
						new Problem.Fault("comments[1].text", "answer-too-short", "太短。")),
				null, null);
		List<DrawnField> drawn = FormDrawing.of(REVIEW, answers, problem);
		assertThat(drawn.get(2).value()).isEqualTo("eighty");
		assertThat(drawn.get(2).faults()).containsExactly("评分应为数字。");
		DrawnField second = drawn.get(4).rows().get(1).get(1);
		assertThat(second.name()).isEqualTo("comments[1].text");
		assertThat(second.value()).isEqualTo("b");
		assertThat(second.faults()).containsExactly("太短。");
	}

	private static FieldCondition returned() {
		return new FieldCondition("decision", true, "RETURN");
	}

	private static TaskField field(String key, FieldType type, FieldCondition hiddenWhen) {
		return new TaskField(key, type, key, null, limits(), List.<FieldOption>of(), null, hiddenWhen, List.of(), null,
				List.of(), List.of());
	}

	private static FieldLimits limits() {
		return new FieldLimits(false, null, null, null, null, null, null);
	}

	private static MultiValueMap<String, String> sent(String... pairs) {
		MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			sent.add(pairs[i], pairs[i + 1]);
		}
		return sent;
	}

}
