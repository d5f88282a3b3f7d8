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

	private final NamedParameterJdbcTemplate jdbc;

	Walking(DataSource database) {
		JdbcTemplate fetching = new JdbcTemplate(database);
		fetching.setFetchSize(FETCHED);
		this.jdbc = new NamedParameterJdbcTemplate(fetching);
	}

	/**
	 * Hands over each row.
	 * @param sql with named parameters
	 */
	public void each(String sql, Map<String, ?> params, RowCallbackHandler reader) {
		jdbc.query(sql, params, reader);
	}

}
