package io.campaignflow.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Candidate groups and accounts admitted to single plans. */
@Repository
class ReaderRepository {

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	ReaderRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	List<String> missing(String planId, Collection<String> readers) {
		List<String> missing = new ArrayList<>(readers.stream().distinct().toList());
		missing.removeAll(
				jdbc.sql("select reader from plan_reader where plan_id = ?").param(planId).query(String.class).list());
		return missing;
	}

	void insert(String planId, List<String> readers) {
		batch.batchUpdate("insert into plan_reader (plan_id, reader) values (?, ?)", readers, 200,
				(statement, reader) -> {
					statement.setString(1, planId);
					statement.setString(2, reader);
				});
	}

}
