package io.campaignflow.text;

import io.campaignflow.text.Comparison.Change;
import io.campaignflow.text.Place.How;
import io.campaignflow.text.TextMap.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds commented passages in the next version of a text. First by what the comparison of
 * both versions says became of the very characters; where these are gone, among the text
 * that is new, word for word, then by likeness. Rather lost than at a wrong place: a
 * passage is taken for found only where enough of it, or enough of what stands around it,
 * came through.
 */
public final class Reanchoring {

	/** Characters that must have come through on either side of a rewritten passage. */
	private static final int ENOUGH_CONTEXT = 8;

	/** A rewritten passage may not grow beyond this. */
	private static final int MOST_GROWTH = 80;

	private final ReadingText older;

	private final ReadingText newer;

	private final int revision;

	private final TextMap map;

	private final NewText fresh;

	/**
	 * @param revision the number of the newer text
	 */
	public Reanchoring(PlanContent older, PlanContent newer, int revision) {
		this.older = ReadingText.of(older);
		this.newer = ReadingText.of(newer);
		this.revision = revision;
		this.map = new TextMap(Comparison.of(older, newer));
		this.fresh = new NewText(map, this.newer);
	}

	/**
	 * @param last where the passage stood in the older text
	 * @param said the words the comment was made on
	 */
	public Place follow(Place last, String said) {
		if (last.quote().isEmpty()) {
			boolean there = newer.at(last.section()) != null;
			return there ? new Place(How.SAME, revision, last.section(), -1, "") : last.lost();
		}
		Place found = find(last);
		return found.found()
				? new Place(how(last, found, said), revision, found.section(), found.start(), found.quote())
				: last.lost();
	}

	/** Compared with the words the comment was made on, over all revisions. */
	private static How how(Place last, Place found, String said) {
		if (!found.quote().equals(said)) {
			return How.CHANGED;
		}
		return (found.how() == How.MOVED || last.how() == How.MOVED) ? How.MOVED : How.SAME;
	}

	private Place find(Place last) {
		String text = older.at(last.section());
		Passage passage = Passage.of(last.section(), last.revision(), text, last.start(), last.quote().length());
		return mapped(passage).or(() -> fresh.wordForWord(passage))
			.or(() -> fresh.alike(passage, text))
			.orElseGet(last::lost);
	}

	/** What the very characters became. */
	private Optional<Place> mapped(Passage passage) {
		List<Run> lines = map.around(passage.section(), passage.start(), passage.end());
		List<Run> touched = lines.stream().filter((run) -> touches(run, passage, lines)).toList();
		Optional<String> place = mostly(touched);
		if (place.isEmpty()) {
			return Optional.empty();
		}
		List<Run> there = touched.stream().filter((run) -> run.newPlace().equals(place.get())).toList();
		int from = there.stream().mapToInt((run) -> from(run, passage)).min().orElseThrow();
		int to = there.stream().mapToInt((run) -> to(run, passage)).max().orElseThrow();
		String now = newer.at(place.get()).substring(from, to);
		boolean moved = there.get(0).moved() || !place.get().equals(passage.section());
		if (now.equals(passage.quote())) {
			return Optional.of(new Place(moved ? How.MOVED : How.SAME, revision, place.get(), from, now));
		}
		boolean proven = isKept(there, passage) || isHeld(lines, passage);
		boolean bounded = !now.isBlank() && now.length() <= 3 * passage.quote().length() + MOST_GROWTH;
		return (proven && bounded) ? Optional.of(trimmed(place.get(), from, now)) : Optional.empty();
	}

	private Place trimmed(String place, int from, String now) {
		int blanks = now.length() - now.stripLeading().length();
		return new Place(How.CHANGED, revision, place, from + blanks, now.strip());
	}

	/** What replaced a piece belongs to it. */
	private static boolean touches(Run run, Passage passage, List<Run> lines) {
		if (run.newFrom() < 0) {
			return false;
		}
		if (run.change() != Change.ADDED) {
			return run.oldFrom() < passage.end() && run.oldTo() > passage.start();
		}
		boolean within = run.oldFrom() > passage.start() && run.oldFrom() < passage.end();
		return within || lines.stream()
			.anyMatch((gone) -> gone.change() == Change.REMOVED && gone.line() == run.line()
					&& gone.oldTo() == run.oldFrom() && gone.oldFrom() < passage.end()
					&& gone.oldTo() > passage.start());
	}

	/** The place most of what is left, or of what replaced it, stands at. */
	private static Optional<String> mostly(List<Run> touched) {
		Map<String, Integer> weights = touched.stream()
			.collect(Collectors.groupingBy(Run::newPlace,
					Collectors.summingInt((run) -> 1 + run.newTo() - run.newFrom())));
		return weights.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
	}

	private static int from(Run run, Passage passage) {
		return (run.change() == Change.KEPT) ? run.newFrom() + Math.max(0, passage.start() - run.oldFrom())
				: run.newFrom();
	}

	private static int to(Run run, Passage passage) {
		return (run.change() == Change.KEPT) ? run.newTo() - Math.max(0, run.oldTo() - passage.end()) : run.newTo();
	}

	/** All of the passage came through, or half of it in more than single signs. */
	private static boolean isKept(List<Run> runs, Passage passage) {
		List<Integer> kept = runs.stream()
			.filter((run) -> run.change() == Change.KEPT)
			.map((run) -> overlap(run, passage.start(), passage.end()))
			.toList();
		int all = kept.stream().mapToInt(Integer::intValue).sum();
		int telling = kept.stream().mapToInt(Integer::intValue).filter((count) -> count > 1).sum();
		return all == passage.quote().length() || 2 * telling >= passage.quote().length();
	}

	/** What stands right before and after it in its own line came through. */
	private static boolean isHeld(List<Run> lines, Passage passage) {
		return lines.stream()
			.filter((run) -> run.change() == Change.KEPT)
			.mapToInt((run) -> Math.max(overlap(run, passage.start() - Passage.CONTEXT, passage.start()),
					overlap(run, passage.end(), passage.end() + Passage.CONTEXT)))
			.sum() >= ENOUGH_CONTEXT;
	}

	private static int overlap(Run run, int from, int to) {
		return Math.max(0, Math.min(run.oldTo(), to) - Math.max(run.oldFrom(), from));
	}

}
