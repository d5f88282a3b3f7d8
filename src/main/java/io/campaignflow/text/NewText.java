package io.campaignflow.text;

import io.campaignflow.text.Place.How;
import io.campaignflow.text.TextMap.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a version says that did not come from the one before it: the only place a passage
 * can have gone that was taken out. Text that stood there before is another passage,
 * however alike.
 */
final class NewText {

	/** Letters that tell a passage by themselves; a shorter one needs its context. */
	private static final int TELLING = 6;

	private static final double ALIKE = 0.6;

	private static final double CLEARLY = 0.1;

	private static final Pattern SENTENCE = Pattern.compile("[^。！？；\\n\\t]+[。！？；]?");

	private final TextMap map;

	private final ReadingText text;

	NewText(TextMap map, ReadingText text) {
		this.map = map;
		this.text = text;
	}

	/** A found stretch and how surely it is the one. */
	private record Candidate(String place, int at, String words, double likeness) {
	}

	/** The passage word for word; none where two places are equally likely. */
	Optional<Place> wordForWord(Passage passage) {
		List<Candidate> found = new ArrayList<>();
		for (String place : text.places()) {
			String there = text.at(place);
			for (int at = there.indexOf(passage.quote()); at >= 0; at = there.indexOf(passage.quote(), at + 1)) {
				if (map.isNew(place, at, at + passage.quote().length())) {
					found.add(new Candidate(place, at, passage.quote(), context(passage, there, at)));
				}
			}
		}
		int told = (letters(passage.quote()) >= TELLING) ? 0 : TELLING;
		return clearly(found, told, 1).map((best) -> placed(How.MOVED, best));
	}

	/** The sentence most like the passage's own. */
	Optional<Place> alike(Passage passage, String old) {
		String sentence = sentenceOf(passage, old);
		if (letters(sentence) < TELLING) {
			return Optional.empty();
		}
		Shingles pieces = Shingles.of(sentence, 2);
		List<Candidate> found = map.added().flatMap((run) -> sentences(run).stream().map((each) -> {
			double likeness = pieces.likeness(Shingles.of(each.words(), 2));
			return new Candidate(each.place(), each.at(), each.words(), likeness);
		})).toList();
		return clearly(found, ALIKE, CLEARLY).map((best) -> within(best, passage.quote()));
	}

	private static Place within(Candidate best, String quote) {
		int at = best.words().indexOf(quote);
		return (at < 0) ? placed(How.CHANGED, best) : new Place(How.MOVED, 0, best.place(), best.at() + at, quote);
	}

	private static Place placed(How how, Candidate best) {
		return new Place(how, 0, best.place(), best.at(), best.words());
	}

	private static Optional<Candidate> clearly(List<Candidate> found, double least, double margin) {
		List<Candidate> best = found.stream()
			.sorted(Comparator.comparingDouble(Candidate::likeness).reversed())
			.limit(2)
			.toList();
		boolean clear = !best.isEmpty() && best.get(0).likeness() >= least
				&& (best.size() == 1 || best.get(0).likeness() - best.get(1).likeness() >= margin);
		return clear ? Optional.of(best.get(0)) : Optional.empty();
	}

	/** Characters next to the passage that stand next to the place as well. */
	private static int context(Passage passage, String there, int at) {
		int before = 0;
		while (before < Math.min(at, passage.before().length())
				&& there.charAt(at - 1 - before) == passage.before().charAt(passage.before().length() - 1 - before)) {
			before++;
		}
		int end = at + passage.quote().length();
		int after = 0;
		while (after < Math.min(there.length() - end, passage.after().length())
				&& there.charAt(end + after) == passage.after().charAt(after)) {
			after++;
		}
		return before + after;
	}

	private static String sentenceOf(Passage passage, String old) {
		StringBuilder found = new StringBuilder();
		for (Matcher each = SENTENCE.matcher(old); each.find();) {
			found.append((each.start() < passage.end() && each.end() > passage.start()) ? each.group() : "");
		}
		return found.toString();
	}

	private List<Candidate> sentences(Run run) {
		List<Candidate> found = new ArrayList<>();
		String words = text.at(run.newPlace()).substring(run.newFrom(), run.newTo());
		for (Matcher each = SENTENCE.matcher(words); each.find();) {
			found.add(new Candidate(run.newPlace(), run.newFrom() + each.start(), each.group(), 0));
		}
		return found;
	}

	private static long letters(String words) {
		return words.codePoints().filter(Character::isLetterOrDigit).count();
	}

}
