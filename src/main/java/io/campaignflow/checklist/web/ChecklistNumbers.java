package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistSection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Numbers items through all sections of a checklist, for templates. */
@Component
class ChecklistNumbers {

	/** How many items stand before this section. */
	public int before(List<ChecklistSection> sections, int section) {
		return sections.stream().limit(section).mapToInt(each -> each.items().size()).sum();
	}

}
