package io.campaignflow.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds items by words of their titles, among those a person sees. The rarest word is
 * looked up first; where few items have all words, they are named to the list, else the
 * list is walked in its order and asked item by item. Neither effort grows with the
 * ledger.
 */
@Component
class LedgerSearch {

	/** Of a long text some words, evenly taken, tell as much as all. */
	private static final int MOST_WORDS = 4;

	/** Words are told apart by so many of their items. */
	private static final int SAMPLED = 200;

	/**
	 * So many are named where they lie far apart: a walk would take long to meet them.
	 */
	private static final int NAMED = LedgerFigures.MOST;

	/** Far apart: the first of them lie among so many items. */
	private static final int FAR = 5_000;

	/** Of the block of Chinese characters no search folds into others. */
	private static final int FIRST_CHARACTER = 0x4E00;

	private static final int LAST_CHARACTER = 0x9FFF;

	/** {@code offset 0} keeps a database from looking up all items of a word first. */
	private static final String HAS = """
			 exists (select 1 from rectification_word h where h.word = :word%1$d and h.unit_path = %2$s.unit_path
			and h.item_id = %2$s.%3$s offset 0 rows)""";

	private final JdbcClient jdbc;

	LedgerSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What of it has the words that are asked for; all of it where none are. */
	Sight narrow(Sight sight, LedgerQuery query) {
		if (!query.asksForWords()) {
			return sight;
		}
		List<String> words = rarestFirst(some(LedgerWords.words(query.text())));
		if (words.isEmpty()) {
			return sight.named(List.of(), "1 = 0", sight.params());
		}
		Map<String, Object> params = new HashMap<>(sight.params());
		IntStream.range(0, words.size()).forEach((n) -> params.put("word" + n, words.get(n)));
		return narrow(sight, words.size(), inTitle(words.get(0)) + has(0, words.size(), "i", "id"), params);
	}

	/**
	 * Pairs of Chinese characters stand in the title as they are, which is seen without
	 * looking them up; other words may be written otherwise there.
	 */
	private static String inTitle(String word) {
		boolean chinese = word.codePoints().allMatch((point) -> point >= FIRST_CHARACTER && point <= LAST_CHARACTER);
		return chinese ? " position(:word0 in i.title) > 0 and" : "";
	}

	private Sight narrow(Sight sight, int words, String has, Map<String, Object> params) {
		List<Found> first = find(sight, words, params, LedgerFigures.MOST_FOUND);
		if (first.size() <= LedgerFigures.MOST_FOUND) {
			return sight.named(ids(first), has, params);
		}
		if (farApart(sight, first, params)) {
			List<Found> more = find(sight, words, params, NAMED);
			if (more.size() <= NAMED) {
				return sight.named(ids(more), has, params);
			}
		}
		return sight.narrowed(has, ids(first), params);
	}

	/** Counts the items the first lie among, up to so many. */
	private boolean farApart(Sight sight, List<Found> first, Map<String, Object> params) {
		String reach = first.stream().map(Found::unitPath).max(Comparator.naturalOrder()).orElseThrow();
		String passed = LedgerList.branches(sight.ranges())
			.map((range) -> "(select 1 from rectification_item i where i.unit_path <= :reach and " + range
					+ " fetch first :far rows only)")
			.collect(Collectors.joining(" union all "));
		return jdbc.sql("select count(*) from (" + passed + ") p")
			.params(params)
			.param("reach", reach)
			.param("far", FAR)
			.query(Integer.class)
			.single() >= FAR;
	}

	private record Found(String id, String unitPath) {
	}

	private static List<String> ids(List<Found> found) {
		return found.stream().map(Found::id).toList();
	}

	private static List<String> some(List<String> words) {
		int last = words.size() - 1;
		return (words.size() <= MOST_WORDS) ? words
				: IntStream.range(0, MOST_WORDS)
					.mapToObj((n) -> words.get(Math.round((float) n * last / (MOST_WORDS - 1))))
					.toList();
	}

	private List<String> rarestFirst(List<String> words) {
		Map<String, Spread> spreads = words.stream().collect(Collectors.toMap((word) -> word, this::spread));
		return words.stream().sorted(Comparator.comparing(spreads::get)).toList();
	}

	/** The first items of a word in the order of the tree reach the further the rarer. */
	private Spread spread(String word) {
		return jdbc
			.sql("""
					select count(*) as items, coalesce(max(unit_path), '') as reach from (select unit_path
					from rectification_word where word = :word order by unit_path, item_id fetch first :most rows only) w""")
			.param("word", word)
			.param("most", SAMPLED)
			.query((row, n) -> new Spread(row.getInt("items"), row.getString("reach")))
			.single();
	}

	private record Spread(int items, String reach) implements Comparable<Spread> {

		@Override
		public int compareTo(Spread other) {
			return (items != other.items) ? Integer.compare(items, other.items) : other.reach.compareTo(reach);
		}

	}

	/** Items in subtrees that have all words, one more than so many at most. */
	private List<Found> find(Sight sight, int words, Map<String, Object> params, int most) {
		String others = (words == 1) ? "" : " and" + has(1, words, "i", "item_id");
		String each = LedgerList.branches(sight.ranges())
			.map((range) -> "(select i.item_id, i.unit_path from rectification_word i where i.word = :word0 and "
					+ range + others + " fetch first :most rows only)")
			.collect(Collectors.joining(" union all "));
		return each.isEmpty() ? List.of()
				: jdbc.sql("select item_id, unit_path from (" + each + ") w fetch first :most rows only")
					.params(params)
					.param("most", most + 1)
					.query((row, n) -> new Found(row.getString("item_id"), row.getString("unit_path")))
					.list();
	}

	private static String has(int from, int until, String table, String id) {
		return IntStream.range(from, until)
			.mapToObj((n) -> HAS.formatted(n, table, id))
			.collect(Collectors.joining(" and"));
	}

}
