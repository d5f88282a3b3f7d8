package io.campaignflow.plan;

import java.util.Collection;
import java.util.Set;
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

	/** Who is admitted already stays so. */
	void admit(String planId, Collection<String> readers) {
		batch.batchUpdate("""
				insert into plan_reader (plan_id, reader) select plan.id, cast(? as varchar(128)) from plan
				where plan.id = ? and not exists
				  (select 1 from plan_reader known where known.plan_id = plan.id and known.reader = ?)""",
				readers.stream().distinct().map(reader -> new Object[] { reader, planId, reader }).toList());
	}

	/** Those of these who are admitted. */
	Set<String> among(String planId, Collection<String> readers) {
		return Set.copyOf(jdbc.sql("select reader from plan_reader where plan_id = :plan and reader in (:readers)")
			.param("plan", planId)
			.param("readers", readers)
			.query(String.class)
			.list());
	}

}
