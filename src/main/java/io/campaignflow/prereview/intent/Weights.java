package io.campaignflow.prereview.intent;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much of a requirement a text says. Traits that few texts of a plan have weigh more
 * than common ones (the inverse document frequency of BM25), and those of a requirement's
 * title twice: it names the matter.
 */
final class Weights {

	private static final int TITLE = 2;

	private final int texts;

	private final Map<String, Integer> textsWith = new HashMap<>();

	Weights(Collection<Gist> all) {
		texts = all.size();
		all.forEach((gist) -> gist.traits().forEach((trait) -> textsWith.merge(trait, 1, Integer::sum)));
	}

	/**
	 * Percent of the weight of the requirement's characters that stands in the text. A
	 * synonym found adds to it, one not found takes nothing away: hence 100 at most.
	 */
	int share(Asked asked, Gist said) {
		double whole = TITLE * weight(asked.title(), null) + weight(asked.rest(), null);
		double found = TITLE * weight(asked.title(), said) + weight(asked.rest(), said);
		return (whole == 0) ? 0 : (int) Math.min(100, Math.round(100 * found / whole));
	}

	/** What all characters weigh, or everything that was said too. */
	private double weight(Gist asked, Gist said) {
		return asked.traits()
			.stream()
			.filter((trait) -> (said == null) ? trait.length() == 1 : said.has(trait))
			.mapToDouble(this::weight)
			.sum();
	}

	private double weight(String trait) {
		int with = textsWith.getOrDefault(trait, 0);
		return Math.log(1 + (texts - with + 0.5) / (with + 0.5));
	}

	/** What a requirement asks: the matter its title names, and the rest of its text. */
	record Asked(Gist title, Gist rest) {

		static Asked of(String title, String text) {
			Gist named = Gist.of(title);
			return new Asked(named, Gist.of(text).without(named));
		}

		Gist whole() {
			return title.and(rest);
		}

	}

}
