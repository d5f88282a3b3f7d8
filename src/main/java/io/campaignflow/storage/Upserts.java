package io.campaignflow.storage;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows that are changed where they are known and added where they are not. */
public final class Upserts {

	private Upserts() {
	}

	/**
	 * Changes each row, then adds those that met none; both statements take the same
	 * values in the same order.
	 */
	public static void write(JdbcTemplate jdbc, String update, String insert, List<Object[]> rows) {
		int[] met = jdbc.batchUpdate(update, rows);
		jdbc.batchUpdate(insert,
				IntStream.range(0, met.length).filter((i) -> met[i] == 0).mapToObj(rows::get).toList());
	}

}
