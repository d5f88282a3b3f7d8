package io.campaignflow.plan.web;

import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.DraftChange.Answer;
import io.campaignflow.text.PlanContent;
import java.util.List;

/**
 * A draft as the drafting page sends and reads it; {@code savedBy} and {@code savedAt}
 * only where it was stored by somebody.
 */
record DraftBody(long version, String title, List<PlanContent.Section> sections, List<PlanContent.Measure> measures,
		List<Answer> answers, String savedBy, String savedAt) {

	DraftBody {
		sections = (sections == null) ? List.of() : sections;
		measures = (measures == null) ? List.of() : measures;
	}

	DraftChange change() {
		return new DraftChange(version, new PlanContent(title, sections, measures), answers);
	}

	static DraftBody of(Draft draft, String savedBy, String savedAt) {
		List<Answer> answers = draft.remarks()
			.stream()
			.map((remark) -> new Answer(remark.id(), (remark.answer() == null) ? "" : remark.answer(),
					remark.answerKind()))
			.toList();
		return new DraftBody(draft.version(), draft.content().title(), draft.content().sections(),
				draft.content().measures(), answers, savedBy, savedAt);
	}

}
