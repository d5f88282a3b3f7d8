package io.campaignflow.ledger;

import io.campaignflow.rectification.TextWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words of titles, by which the ledger is searched. */
@Component
class LedgerWords {

	/** Longer words are cut: no two titles differ only after that. */
	private static final int LONGEST_WORD = 64;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	LedgerWords(JdbcClient jdbc, JdbcTemplate batches) {
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

	private List<Text> texts(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("select id, title from rectification_item where id in (:ids)")
					.param("ids", ids)
					.query((row, n) -> new Text(row.getString("id"), row.getString("title")))
					.list();
	}

	private record Text(String id, String title) {
	}

}
