package io.campaignflow.plan;

import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sections drafters add beyond the template: a few, each with a title of its own. The
 * limits keep a plan within what reviewers of hundreds of plans can find their way in.
 */
final class OwnSections {

	static final int MOST = 12;

	static final int TITLE = ContentLimits.OWN_TITLE;

	private OwnSections() {
	}

	static Set<String> keysOf(List<TemplateSection> template) {
		return template.stream().map(TemplateSection::key).collect(Collectors.toSet());
	}

	static List<Violation> brokenBy(PlanContent content, List<TemplateSection> template) {
		Set<String> given = keysOf(template);
		List<Violation> found = new ArrayList<>();
		List<Section> sections = content.sections();
		if (sections.stream().filter(section -> !given.contains(section.key())).count() > MOST) {
			found.add(Violation.of("sections", "own-sections-too-many", MOST));
		}
		for (int i = 0; i < sections.size(); i++) {
			Section section = sections.get(i);
			if (section.title() != null && !given.contains(section.key()) && unfit(section.title())) {
				found.add(Violation.of("sections[" + i + "].title", "own-section-title-unfit", TITLE));
			}
			if (DraftPart.MEASURES.equals(section.key())) {
				found.add(Violation.of("sections[" + i + "].key", "section-key-unfit", i + 1));
			}
		}
		return found;
	}

	private static boolean unfit(String title) {
		return title.isBlank() || title.length() > TITLE;
	}

}
