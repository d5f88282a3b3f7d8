package io.campaignflow.rectification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bands of texts, by which likely duplicates are found. Kept only while somebody has to
 * act on the item, by whoever knows when that changes. Inside a transaction.
 */
@Component
public class TextBands {

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	TextBands(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	/** By the title alone, and by everything that is said. */
	static List<Long> of(String title, String text) {
		List<Long> bands = new ArrayList<>(TextPrint.of(title).bands(0));
		bands.addAll(TextPrint.of(title + "\n" + text).bands(1));
		return bands;
	}

	/** Nobody has to act on these items any more, or their bands are to be kept anew. */
	public void forget(Collection<String> ids) {
		batches.batchUpdate("delete from rectification_band where item_id = ?",
				ids.stream().map((id) -> new Object[] { id }).toList());
	}

	/** For these items as they stand. */
	public void keep(Collection<String> ids) {
		List<Object[]> rows = new ArrayList<>();
		if (!ids.isEmpty()) {
			jdbc.sql("select id, title, text, unit_path, campaign_id from rectification_item where id in (:ids)")
				.param("ids", ids)
				.query((row) -> {
					for (Long band : of(row.getString("title"), row.getString("text"))) {
						rows.add(new Object[] { row.getString("id"), band, row.getString("unit_path"),
								row.getString("campaign_id") });
					}
				});
		}
		batches.batchUpdate(
				"insert into rectification_band (item_id, band, unit_path, campaign_id) values (?, ?, ?, ?)", rows);
	}

}
