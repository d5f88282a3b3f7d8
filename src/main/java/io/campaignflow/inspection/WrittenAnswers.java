package io.campaignflow.inspection;

import io.campaignflow.checklist.Answer;
import io.campaignflow.checklist.ChecklistSection;
import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was written down on a visit, read once: answers to items of the checklist, and
 * remarks without the sign before their names.
 */
record WrittenAnswers(List<AnswerView> answers, List<AnswerView> remarks) {

	/** Remarks stand among the answers. */
	static WrittenAnswers of(List<AnswerView> all) {
		Map<Boolean, List<AnswerView>> parts = all.stream()
			.collect(Collectors.partitioningBy(answer -> answer.item().startsWith(Answers.REMARK)));
		return new WrittenAnswers(parts.get(false), parts.get(true).stream().map(WrittenAnswers::named).toList());
	}

	private static AnswerView named(AnswerView remark) {
		return new AnswerView(remark.item().substring(Answers.REMARK.length()), remark.value(), remark.note(),
				remark.version(), remark.answeredBy(), remark.answeredAt());
	}

	/**
	 * What the answers mean; the checklist is null where the visit has none,
	 * {@code photographed} are the items that have a photo.
	 */
	Evaluation evaluated(ChecklistVersion checklist, Set<String> photographed) {
		List<ChecklistSection> sections = (checklist == null) ? List.of() : checklist.sections();
		Map<String, Answer> given = answers.stream().collect(Collectors.toMap(AnswerView::item, AnswerView::answer));
		return Evaluation.of(sections, given, photographed);
	}

}
