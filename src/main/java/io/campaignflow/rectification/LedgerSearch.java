package io.campaignflow.rectification;

import io.campaignflow.rectification.LedgerSight.Sight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds items by words of their titles. The rarest word is looked up first; where few
 * items have all words, they are named to the list, else the list is walked in its order
 * and asked item by item. Neither effort grows with the ledger.
 */
@Component
class LedgerSearch {

	/** Of a long text some words, evenly taken, tell as much as all. */
	private static final int MOST_WORDS = 4;

	/** Words are told apart by how many items have them, counted up to so many. */
	private static final int COUNTED = 1_000;

	/** {@code offset 0} keeps a database from looking up all items of a word first. */
	private static final String HAS = " exists (select 1 from rectification_word h where h.word = :word%d and"
			+ " h.item_id = %s offset 0 rows)";

	private final JdbcClient jdbc;

	LedgerSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What of it has the words that are asked for; all of it where none are. */
	Sight narrow(Sight sight, LedgerQuery query) {
		if (!query.asksForWords()) {
			return sight;
		}
		List<String> words = rarestFirst(some(LedgerTexts.words(query.text())));
		Map<String, Object> params = new HashMap<>(sight.params());
		IntStream.range(0, words.size()).forEach((n) -> params.put("word" + n, words.get(n)));
		List<String> found = words.isEmpty() ? List.of() : find(words.size(), params);
		if (found.isEmpty()) {
			return sight.narrowed("1 = 0", null, params);
		}
		params.put("found", found);
		return (found.size() <= LedgerFigures.MOST) ? sight.narrowed("i.id in (:found)", null, params)
				: sight.narrowed(has(0, words.size(), "i.id"), "i.id in (:found)", params);
	}

	private static List<String> some(List<String> words) {
		int step = 1 + words.size() / MOST_WORDS;
		return IntStream.range(0, words.size()).filter((n) -> n % step == 0).mapToObj(words::get).toList();
	}

	private List<String> rarestFirst(List<String> words) {
		Map<String, Integer> items = new HashMap<>();
		words.forEach((word) -> items.put(word,
				jdbc.sql("""
						select count(*) from (select 1 from rectification_word where word = :word
						fetch first :most rows only) w""")
					.param("word", word)
					.param("most", COUNTED)
					.query(Integer.class)
					.single()));
		List<String> sorted = new ArrayList<>(words);
		sorted.sort(Comparator.comparing(items::get));
		return sorted;
	}

	/** Items that have all words, one more than are counted one by one at most. */
	private List<String> find(int words, Map<String, Object> params) {
		String others = (words == 1) ? "" : " and" + has(1, words, "w.item_id");
		return jdbc
			.sql("select w.item_id from rectification_word w where w.word = :word0" + others
					+ " fetch first :most rows only")
			.params(params)
			.param("most", LedgerFigures.MOST + 1)
			.query(String.class)
			.list();
	}

	private static String has(int from, int until, String item) {
		return IntStream.range(from, until).mapToObj((n) -> HAS.formatted(n, item)).collect(Collectors.joining(" and"));
	}

}
