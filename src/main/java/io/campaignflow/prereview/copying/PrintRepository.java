package io.campaignflow.prereview.copying;

import io.campaignflow.prereview.Reading;
import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which texts have which prints. A print is looked up by its key, and of a common one
 * only so many texts are read, so that the effort does not grow with what is kept.
 */
@Repository
class PrintRepository {

	/**
	 * Texts read of one print. Whoever shares a print that more have is not known by it.
	 */
	static final int OF_A_PRINT = 100;

	private static final int PRINTS_AT_ONCE = 50;

	/** In the order of the key, or H2 would read and sort all that have the print. */
	static final String OF_PRINT = "(select print, text_id from prereview_print where print = ?"
			+ " order by print, text_id fetch first " + OF_A_PRINT + " rows only)";

	private static final String TEXT = "select id, plan_id, n, unit_code, campaign_id, submitted_at from prereview_text";

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	PrintRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	boolean isKept(String planId, int revision) {
		return jdbc.sql("select id from prereview_text where plan_id = ? and n = ?")
			.params(planId, revision)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	void keep(Reading reading, Collection<Integer> prints) {
		jdbc.sql("""
				insert into prereview_text (plan_id, n, unit_code, campaign_id, submitted_at)
				values (?, ?, ?, ?, ?)""")
			.params(reading.plan().id(), reading.revision(), reading.unit().code(), reading.campaign().id(),
					Moments.stored(reading.submittedAt()))
			.update();
		int id = jdbc.sql("select id from prereview_text where plan_id = ? and n = ?")
			.params(reading.plan().id(), reading.revision())
			.query(Integer.class)
			.single();
		batch.batchUpdate("insert into prereview_print (print, text_id) values (?, ?)",
				prints.stream().sorted().map((print) -> new Object[] { print, id }).toList());
	}

	/** By print the texts that have it, those kept first, at most so many. */
	Map<Integer, List<Integer>> textsWith(Collection<Integer> prints) {
		Map<Integer, List<Integer>> found = new HashMap<>();
		List<Integer> all = prints.stream().sorted().toList();
		for (int from = 0; from < all.size(); from += PRINTS_AT_ONCE) {
			List<Integer> some = all.subList(from, Math.min(all.size(), from + PRINTS_AT_ONCE));
			String sql = some.stream().map((print) -> OF_PRINT).collect(Collectors.joining(" union all "));
			batch.query(sql, (row) -> {
				found.computeIfAbsent(row.getInt(1), (print) -> new ArrayList<>()).add(row.getInt(2));
			}, some.toArray());
		}
		return found;
	}

	List<KeptText> byIds(Collection<Integer> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql(TEXT + " where id in (:ids)").param("ids", ids).query(PrintRepository::text).list();
	}

	List<KeptText> ofPlans(Collection<String> plans) {
		return plans.isEmpty() ? List.of()
				: jdbc.sql(TEXT + " where plan_id in (:plans)")
					.param("plans", plans)
					.query(PrintRepository::text)
					.list();
	}

	private static KeptText text(ResultSet row, int number) throws SQLException {
		return new KeptText(row.getInt("id"), row.getString("plan_id"), row.getInt("n"), row.getString("unit_code"),
				row.getString("campaign_id"), Moments.read(row, "submitted_at"));
	}

}
