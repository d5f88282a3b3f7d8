package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import io.campaignflow.storage.TransactionMemory;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen texts of submissions; rows are only ever added. */
@Repository
class RevisionRepository {

	private static final RowMapper<Revision> MAPPER = (rs, row) -> new Revision(rs.getString("plan_id"), rs.getInt("n"),
			rs.getInt("round"), StoredJson.read(rs.getString("content"), PlanContent.class),
			rs.getString("submitted_by"), Moments.read(rs, "submitted_at"));

	private final TransactionMemory<Revision> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	RevisionRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Revision revision) {
		jdbc.sql("""
				insert into plan_revision (plan_id, n, round, content, submitted_by, submitted_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(revision.planId(), revision.n(), revision.round(), StoredJson.write(revision.content()),
					revision.submittedBy(), Moments.stored(revision.submittedAt()))
			.update();
		memory.remember(revision.planId() + " " + revision.n(), revision);
	}

	/** Oldest first. */
	List<Revision> of(String planId) {
		return jdbc.sql("select * from plan_revision where plan_id = ? order by n").param(planId).query(MAPPER).list();
	}

	/** The next ones of all plans, in the order of plan and revision. */
	List<Revision> after(String planId, int n, int most) {
		return jdbc.sql("""
				select * from plan_revision where plan_id >= ? and (plan_id > ? or n > ?)
				order by plan_id, n fetch first ? rows only""").params(planId, planId, n, most).query(MAPPER).list();
	}

	Optional<Revision> find(String planId, int n) {
		return memory.recall(planId + " " + n,
				() -> jdbc.sql("select * from plan_revision where plan_id = ? and n = ?")
					.params(planId, n)
					.query(MAPPER)
					.optional());
	}

}
