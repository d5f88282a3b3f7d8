package io.campaignflow.plan;

import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.List;
import java.util.Map;

/**
 * Where texts were taken from, and what plans below are to carry word for word, survives
 * every later edit: whatever a writer sends, the stored source of a section stands, and
 * so do its marked passages as long as they are in the text.
 */
final class TakenSources {

	private TakenSources() {
	}

	static PlanContent kept(PlanContent content, PlanContent stored) {
		Map<String, Section> before = stored.byKey();
		List<Section> sections = content.sections().stream().map(section -> kept(section, before)).toList();
		return new PlanContent(content.title(), sections, content.measures(), stored.measuresFrom());
	}

	private static Section kept(Section section, Map<String, Section> before) {
		Section stored = before.get(section.key());
		return (stored == null) ? section.from(null).carrying(List.of())
				: section.from(stored.takenFrom()).carrying(stored.verbatim());
	}

}
