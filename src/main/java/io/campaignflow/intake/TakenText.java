package io.campaignflow.intake;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.PlanContent.TakenFrom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A draft with texts of another plan in it: in place of what stands there, or after it.
 */
final class TakenText {

	private final PlanContent stored;

	private final PlanContent source;

	private final TakenFrom from;

	private final boolean append;

	TakenText(PlanContent stored, PlanContent source, TakenFrom from, boolean append) {
		this.stored = stored;
		this.source = source;
		this.from = from;
		this.append = append;
	}

	/**
	 * @param chosen for each section of the draft the section of the source it gets
	 * @param measures whether the source's measures come as well
	 * @param requirements those of the draft's campaign: others mean nothing here, and
	 * measures leave them open
	 */
	PlanContent content(Map<String, String> chosen, boolean measures, Set<String> requirements) {
		return new PlanContent(stored.title(), sections(chosen), measures ? measures(requirements) : stored.measures(),
				measures ? from : stored.measuresFrom());
	}

	private List<Section> sections(Map<String, String> chosen) {
		Map<String, Section> given = source.byKey();
		Set<String> there = stored.byKey().keySet();
		chosen.forEach((key, other) -> {
			if (!there.contains(key) || !given.containsKey(other)) {
				throw new BusinessRuleViolation("section-unknown", there.contains(key) ? other : key);
			}
		});
		return stored.sections().stream().map(section -> {
			String other = chosen.get(section.key());
			return (other == null) ? section : taken(section, given.get(other).text());
		}).toList();
	}

	private Section taken(Section section, String text) {
		boolean after = append && !section.text().isBlank();
		return section.withText(after ? section.text() + "\n" + text : text, section.requirements()).from(from);
	}

	private List<Measure> measures(Set<String> requirements) {
		List<Measure> rows = new ArrayList<>(append ? stored.measures() : List.of());
		source.measures()
			.forEach(each -> rows.add(new Measure(each.title(), each.domain(), each.responsibleUnit(),
					each.responsiblePerson(), each.deadline(), each.indicator(),
					(each.requirement() != null && requirements.contains(each.requirement())) ? each.requirement()
							: null)));
		return rows;
	}

}
