package io.campaignflow.bench;

import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Lets checks see the prints of the texts kept first instead of all, so that both can be
 * measured in turn, with the same checked texts and the machine in the same state. Texts
 * and plans themselves are read by their keys and stay as they are. On PostgreSQL.
 */
final class FirstPrints {

	private static final String PRINTS = "prereview_print";

	private static final String FIRST = "prereview_print_first";

	private static final String ALL = "prereview_print_all";

	private final JdbcTemplate jdbc;

	/**
	 * @param last id of the last text that is seen
	 */
	FirstPrints(JdbcTemplate jdbc, int last) {
		this.jdbc = jdbc;
		jdbc.execute(
				"create table " + FIRST + " as select print, text_id from " + PRINTS + " where text_id <= " + last);
		jdbc.execute("alter table " + FIRST + " add primary key (print, text_id)");
		jdbc.execute("vacuum analyze " + FIRST);
	}

	<T> T only(Supplier<T> check) {
		rename(PRINTS, ALL);
		rename(FIRST, PRINTS);
		try {
			return check.get();
		}
		finally {
			rename(PRINTS, FIRST);
			rename(ALL, PRINTS);
		}
	}

	private void rename(String from, String to) {
		jdbc.execute("alter table " + from + " rename to " + to);
	}

}
