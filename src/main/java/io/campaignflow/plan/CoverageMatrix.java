package io.campaignflow.plan;

import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.organisation.Level;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Requirements against the submissions of a plan, so that progress shows: one row for
 * each revision, oldest first, and one for the draft where there is one.
 */
public record CoverageMatrix(List<Requirement> requirements, List<Row> rows) {

	public CoverageMatrix {
		requirements = List.copyOf(requirements);
		rows = List.copyOf(rows);
	}

	/** One text; {@code revision} is 0 for the draft. */
	public record Row(int revision, int round, List<Coverage> cells, PlanContent content) {
	}

	/** How the newest text answers one requirement, and where. */
	public record Answer(Requirement requirement, Coverage coverage, List<String> sections, List<String> measures) {
	}

	/**
	 * Requirements of the plan's level, the demanded ones first; {@code draft} may be
	 * null.
	 */
	public static CoverageMatrix of(List<Requirement> all, Level level, List<Revision> revisions, PlanContent draft) {
		List<Requirement> demanded = all.stream()
			.filter((requirement) -> requirement.appliesTo(level))
			.sorted(Comparator.comparing(Requirement::kind))
			.toList();
		List<Row> rows = new ArrayList<>();
		revisions.forEach((revision) -> rows.add(row(demanded, revision.n(), revision.round(), revision.content())));
		if (draft != null) {
			rows.add(row(demanded, 0, 0, draft));
		}
		return new CoverageMatrix(demanded, rows);
	}

	/** Where the invited requirements begin; the number of demanded ones. */
	public long demanded() {
		return requirements.stream().filter((requirement) -> requirement.kind() == RequirementKind.MANDATORY).count();
	}

	/** The newest text, requirement by requirement; empty where nothing was written. */
	public List<Answer> answers() {
		if (rows.isEmpty()) {
			return List.of();
		}
		PlanContent content = rows.get(rows.size() - 1).content();
		return requirements.stream().map((requirement) -> answer(requirement, content)).toList();
	}

	private static Row row(List<Requirement> demanded, int revision, int round, PlanContent content) {
		List<Coverage> cells = demanded.stream().map((each) -> Coverage.of(each.code(), content)).toList();
		return new Row(revision, round, cells, content);
	}

	private static Answer answer(Requirement requirement, PlanContent content) {
		List<String> sections = content.sections()
			.stream()
			.filter((section) -> section.requirements().contains(requirement.code()) && !section.text().isBlank())
			.map(PlanContent.Section::title)
			.toList();
		List<String> measures = content.measures()
			.stream()
			.filter((measure) -> requirement.code().equals(measure.requirement()))
			.map(PlanContent.Measure::title)
			.toList();
		return new Answer(requirement, Coverage.of(requirement.code(), content), sections, measures);
	}

}
