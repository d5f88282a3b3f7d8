package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import io.campaignflow.text.PlanContent;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts being written, one per plan. */
@Repository
class DraftRepository {

	/** A text with who stored it when. */
	record StoredDraft(String planId, PlanContent content, String savedBy, Instant savedAt) {
	}

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	DraftRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	void insert(Collection<StoredDraft> drafts) {
		batch.batchUpdate("insert into plan_draft (plan_id, content, saved_by, saved_at) values (?, ?, ?, ?)", drafts,
				500, (statement, draft) -> {
					statement.setString(1, draft.planId());
					statement.setString(2, StoredJson.write(draft.content()));
					statement.setString(3, draft.savedBy());
					statement.setObject(4, Moments.stored(draft.savedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
				});
	}

	void update(StoredDraft draft) {
		jdbc.sql("update plan_draft set content = ?, saved_by = ?, saved_at = ? where plan_id = ?")
			.params(StoredJson.write(draft.content()), draft.savedBy(), Moments.stored(draft.savedAt()), draft.planId())
			.update();
	}

	StoredDraft get(String planId) {
		return jdbc.sql("select * from plan_draft where plan_id = ?")
			.param(planId)
			.query((rs, row) -> new StoredDraft(rs.getString("plan_id"),
					StoredJson.read(rs.getString("content"), PlanContent.class), rs.getString("saved_by"),
					Moments.read(rs, "saved_at")))
			.single();
	}

}
