package io.campaignflow.plan;

import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keeps the campaign's template in a text: its sections carry its titles and the
 * requirements it places on them, and none of them gets lost; requirements a drafter
 * places besides are kept.
 */
final class TemplateSections {

	private TemplateSections() {
	}

	static PlanContent completed(PlanContent content, List<TemplateSection> template) {
		Map<String, TemplateSection> byKey = template.stream()
			.collect(Collectors.toMap(TemplateSection::key, Function.identity()));
		List<Section> sections = new ArrayList<>();
		content.sections().forEach(section -> sections.add(completed(section, byKey.get(section.key()))));
		Set<String> there = content.sections().stream().map(Section::key).collect(Collectors.toSet());
		template.stream()
			.filter(section -> !there.contains(section.key()))
			.forEach(section -> sections.add(new Section(section.key(), section.title(), "", section.requirements())));
		return new PlanContent(Objects.requireNonNullElse(content.title(), ""), sections, content.measures(),
				content.measuresFrom());
	}

	private static Section completed(Section section, TemplateSection template) {
		if (template == null) {
			String title = Objects.requireNonNullElse(section.title(), section.key());
			return section.titled(title);
		}
		Set<String> requirements = new LinkedHashSet<>(template.requirements());
		requirements.addAll(section.requirements());
		return section.titled(template.title()).withText(section.text(), List.copyOf(requirements));
	}

}
