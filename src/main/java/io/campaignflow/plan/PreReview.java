package io.campaignflow.plan;

import io.campaignflow.campaign.RequirementKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What can be said about a submission before anybody reads it: facts and counts, no
 * judgement. {@code length} counts characters without blanks; a limit of 0 means none.
 * {@code changes} is null in the first round.
 */
public record PreReview(String planId, int revision, int round, List<Covered> coverage, List<MeasureCheck> measures,
		int length, int minLength, int maxLength, Changes changes, List<Likeness> likenesses,
		List<ForeignPlace> foreignPlaces, List<Taken> taken) {

	public PreReview {
		taken = (taken == null) ? List.of() : List.copyOf(taken);
	}

	/**
	 * A section (its key, or {@code measures}) whose first text was taken from another
	 * plan, whatever became of it since.
	 */
	public record Taken(String section, String title, PlanContent.TakenFrom from) {
	}

	/** How one requirement is covered. */
	public record Covered(String code, String title, RequirementKind kind, Coverage coverage) {
	}

	/**
	 * A measure somebody should look at: what it lacks (names of its components), words
	 * nobody can be held to, and whether its indicator names a number. {@code row} counts
	 * from 1.
	 */
	public record MeasureCheck(int row, String title, List<String> missing, List<String> vagueWords,
			boolean countable) {

		/** Whether nothing stands out. */
		public boolean clean() {
			return missing.isEmpty() && vagueWords.isEmpty() && countable;
		}

	}

	/** Since the last submission of the round before. */
	public record Changes(int sinceRevision, int addedCharacters, int removedCharacters, int changedSections,
			int changedMeasures) {
	}

	/**
	 * Share of this text that also stands in another plan, in percent. Only the parent's
	 * plan and a few of the siblings' are looked at.
	 */
	public record Likeness(String planId, String title, Relation relation, int percent) {
	}

	/** What the other plan is to this one. */
	public enum Relation {

		PARENT, SIBLING

	}

	/**
	 * A name of a neighbouring unit, or a masked name (××县), that stands in a text of
	 * this unit: {@code section} is a section key or {@code measures}.
	 */
	public record ForeignPlace(String name, String section) {
	}

	/** Numbers of requirements by how they are covered. */
	public Map<Coverage, Long> covered(RequirementKind kind) {
		Map<Coverage, Long> counts = new TreeMap<>();
		coverage.stream()
			.filter(each -> each.kind() == kind)
			.forEach(each -> counts.merge(each.coverage(), 1L, Long::sum));
		return counts;
	}

	/** Measures where something stands out. */
	public List<MeasureCheck> doubtful() {
		return measures.stream().filter(measure -> !measure.clean()).toList();
	}

}
