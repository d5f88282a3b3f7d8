package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts changed parts into a text; what is not named stays. */
final class PartMerge {

	private PlanContent content;

	private final List<DraftChange.Answer> answers = new ArrayList<>();

	PartMerge(PlanContent content) {
		this.content = content;
	}

	PlanContent content() {
		return content;
	}

	List<DraftChange.Answer> answers() {
		return answers;
	}

	void apply(PartChange change) {
		switch (change.part()) {
			case DraftPart.TITLE -> with(change.text(), content.sections(), content.measures());
			case DraftPart.MEASURES -> with(content.title(), content.sections(), change.measures());
			case DraftPart.OUTLINE -> with(content.title(), ordered(change.order()), content.measures());
			default -> line(change);
		}
	}

	private void line(PartChange change) {
		if (DraftPart.isAnswer(change.part())) {
			answers.add(new DraftChange.Answer(DraftPart.remarkOf(change.part()), change.text(), change.kind()));
			return;
		}
		with(content.title(),
				content.sections()
					.stream()
					.map(section -> section.key().equals(change.part())
							? section.withText(change.text(), change.requirements()) : section)
					.toList(),
				content.measures());
	}

	/** Sections not named are gone; those of the template come back by themselves. */
	private List<Section> ordered(List<PartChange.Place> order) {
		Map<String, Section> known = new LinkedHashMap<>(content.byKey());
		return order.stream().map(place -> placed(place, known.get(place.key()))).toList();
	}

	private static Section placed(PartChange.Place place, Section known) {
		String title = Objects.requireNonNullElse(place.title(), "");
		return (known == null) ? new Section(place.key(), title, "", List.of()) : known.titled(title);
	}

	private void with(String title, List<Section> sections, List<PlanContent.Measure> measures) {
		content = new PlanContent(title, sections, measures, content.measuresFrom());
	}

}
