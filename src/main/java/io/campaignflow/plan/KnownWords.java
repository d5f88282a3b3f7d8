package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.organisation.Domain;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a text refers to has to exist: requirements, domains, remarks. */
final class KnownWords {

	private static final Set<String> DOMAINS = Arrays.stream(Domain.values())
		.map(Domain::name)
		.collect(Collectors.toSet());

	private KnownWords() {
	}

	static List<Violation> brokenBy(DraftChange change, CampaignView campaign, List<Remark> toAnswer) {
		Set<String> requirements = campaign.requirements().stream().map(Requirement::code).collect(Collectors.toSet());
		Set<String> remarks = toAnswer.stream().map(Remark::id).collect(Collectors.toSet());
		List<Violation> found = new ArrayList<>();
		sections(change.content().sections(), requirements, found);
		measures(change.content().measures(), requirements, found);
		change.answers()
			.stream()
			.filter(answer -> answer.remark() == null || !remarks.contains(answer.remark()))
			.forEach(answer -> found.add(Violation.of("answers", "remark-unknown", String.valueOf(answer.remark()))));
		return found;
	}

	private static void sections(List<PlanContent.Section> sections, Set<String> known, List<Violation> found) {
		for (int i = 0; i < sections.size(); i++) {
			for (String code : sections.get(i).requirements()) {
				if (!known.contains(code)) {
					found.add(Violation.of("sections[" + i + "].requirements", "requirement-unknown", code));
				}
			}
		}
	}

	private static void measures(List<PlanContent.Measure> measures, Set<String> known, List<Violation> found) {
		for (int i = 0; i < measures.size(); i++) {
			PlanContent.Measure measure = measures.get(i);
			String requirement = measure.requirement();
			if (requirement != null && !requirement.isBlank() && !known.contains(requirement)) {
				found.add(Violation.of("measures[" + i + "].requirement", "requirement-unknown", requirement));
			}
			if (measure.domain() != null && !measure.domain().isBlank() && !DOMAINS.contains(measure.domain())) {
				found.add(Violation.of("measures[" + i + "].domain", "domain-unknown", measure.domain()));
			}
		}
	}

}
