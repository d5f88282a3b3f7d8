package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads single parts out of a draft. */
final class PartStates {

	private final Draft draft;

	private final Map<String, PartStamp> stamps;

	PartStates(Draft draft, Map<String, PartStamp> stamps) {
		this.draft = draft;
		this.stamps = stamps;
	}

	/** 0 where nobody changed it since the plan was opened. */
	long version(String part) {
		PartStamp stamp = stamps.get(part);
		return (stamp == null) ? 0 : stamp.version();
	}

	PartState of(String part) {
		PlanContent content = draft.content();
		return switch (part) {
			case DraftPart.TITLE -> state(part, content.title(), List.of(), List.of(), List.of());
			case DraftPart.MEASURES -> state(part, "", List.of(), content.measures(), List.of());
			case DraftPart.OUTLINE -> state(part, "", List.of(), List.of(), order(content));
			default -> DraftPart.isAnswer(part) ? answer(part) : section(part);
		};
	}

	private PartState section(String key) {
		Section section = draft.content().byKey().get(key);
		if (section == null) {
			PartStamp stamp = stamps.get(key);
			return new PartState(key, version(key), (stamp == null) ? null : stamp.savedBy(),
					(stamp == null) ? null : stamp.savedAt(), true, "", List.of(), List.of(), List.of(), null);
		}
		return state(key, section.text(), section.requirements(), List.of(), List.of());
	}

	private PartState answer(String part) {
		Remark remark = draft.remarks()
			.stream()
			.filter(each -> each.id().equals(DraftPart.remarkOf(part)))
			.findFirst()
			.orElse(null);
		return (remark == null) ? state(part, "", List.of(), List.of(), List.of())
				: state(part, Objects.requireNonNullElse(remark.answer(), ""), remark.answerKind());
	}

	private PartState state(String part, String answer, AnswerKind kind) {
		PartState bare = state(part, answer, List.of(), List.of(), List.of());
		return new PartState(part, bare.version(), bare.savedBy(), bare.savedAt(), false, answer, List.of(), List.of(),
				List.of(), kind);
	}

	private PartState state(String part, String text, List<String> requirements, List<PlanContent.Measure> measures,
			List<PartChange.Place> order) {
		PartStamp stamp = stamps.get(part);
		return new PartState(part, version(part), (stamp == null) ? null : stamp.savedBy(),
				(stamp == null) ? null : stamp.savedAt(), false, text, requirements, measures, order, null);
	}

	private static List<PartChange.Place> order(PlanContent content) {
		return content.sections()
			.stream()
			.map(section -> new PartChange.Place(section.key(), section.title()))
			.toList();
	}

}
