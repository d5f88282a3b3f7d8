package io.campaignflow.storage;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Reads rows that are too many to be kept, some hundred at a time. Within a transaction:
 * outside of one PostgreSQL hands over all at once.
 */
@Component
public class Walking {

	private static final int FETCHED = 500;

	private final JdbcTemplate jdbc;

	private final NamedParameterJdbcTemplate named;

	public Walking(DataSource database) {
		this.jdbc = new JdbcTemplate(database);
		this.jdbc.setFetchSize(FETCHED);
		this.named = new NamedParameterJdbcTemplate(this.jdbc);
	}

	/**
	 * Hands over each row.
	 * @param sql with named parameters
	 */
	public void each(String sql, Map<String, ?> params, RowCallbackHandler reader) {
		named.query(sql, params, reader);
	}

	/**
	 * Hands over each row.
	 * @param sql with a question mark for each value
	 */
	public void each(String sql, RowCallbackHandler reader, Object... values) {
		jdbc.query(sql, reader, values);
	}

}
