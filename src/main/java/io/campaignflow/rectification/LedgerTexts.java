package io.campaignflow.rectification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Words of titles, by which the ledger is searched, and bands of texts, by which likely
 * duplicates are found. Bands are kept only while somebody has to act on the item.
 */
@Component
class LedgerTexts {

	/** Longer words are cut: no two titles differ only after that. */
	private static final int LONGEST_WORD = 64;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	LedgerTexts(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** The words of a text as they are stored. */
	static List<String> words(String text) {
		return TextWords.of(text)
			.stream()
			.map((word) -> (word.length() > LONGEST_WORD) ? word.substring(0, LONGEST_WORD) : word)
			.distinct()
			.toList();
	}

	void index(Map<String, ItemFacts> registered) {
		List<Object[]> words = new ArrayList<>();
		texts(registered.keySet()).forEach((text) -> words(text.title())
			.forEach((word) -> words.add(new Object[] { word, registered.get(text.id()).unitPath(), text.id() })));
		batches.batchUpdate("insert into rectification_word (word, unit_path, item_id) values (?, ?, ?)", words);
	}

	/** Words of items that moved are looked for elsewhere. */
	void move(Map<String, ItemFacts> before, Map<String, ItemFacts> after) {
		List<String> moved = before.keySet()
			.stream()
			.filter((id) -> !before.get(id).unitPath().equals(after.get(id).unitPath()))
			.toList();
		List<Object[]> words = new ArrayList<>();
		texts(moved).forEach((text) -> words(text.title()).forEach((word) -> words
			.add(new Object[] { after.get(text.id()).unitPath(), word, before.get(text.id()).unitPath(), text.id() })));
		batches.batchUpdate(
				"update rectification_word set unit_path = ? where word = ? and unit_path = ? and item_id = ?", words);
	}

	/**
	 * Items that are over can be no duplicates; those that moved are looked for
	 * elsewhere.
	 */
	void keepUp(Map<String, ItemFacts> before, Map<String, ItemFacts> after) {
		List<String> gone = new ArrayList<>();
		List<String> come = new ArrayList<>();
		after.forEach((id, now) -> {
			ItemFacts then = before.get(id);
			boolean was = then != null && then.status().running();
			boolean moved = then != null && !then.unitPath().equals(now.unitPath());
			if (was && (moved || !now.status().running())) {
				gone.add(id);
			}
			if (now.status().running() && (moved || !was)) {
				come.add(id);
			}
		});
		batches.batchUpdate("delete from rectification_band where item_id = ?",
				gone.stream().map((id) -> new Object[] { id }).toList());
		print(come, after);
	}

	private void print(List<String> ids, Map<String, ItemFacts> facts) {
		List<Object[]> rows = new ArrayList<>();
		texts(ids).forEach((text) -> bands(text.title(), text.text()).forEach((band) -> rows.add(
				new Object[] { text.id(), band, facts.get(text.id()).unitPath(), facts.get(text.id()).campaignId() })));
		batches.batchUpdate(
				"insert into rectification_band (item_id, band, unit_path, campaign_id) values (?, ?, ?, ?)", rows);
	}

	/** By the title alone, and by everything that is said. */
	static List<Long> bands(String title, String text) {
		List<Long> bands = new ArrayList<>(TextPrint.of(title).bands(0));
		bands.addAll(TextPrint.of(title + "\n" + text).bands(1));
		return bands;
	}

	private List<Text> texts(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("select id, title, text from rectification_item where id in (:ids)")
					.param("ids", ids)
					.query((row, n) -> new Text(row.getString("id"), row.getString("title"), row.getString("text")))
					.list();
	}

	private record Text(String id, String title, String text) {
	}

}
