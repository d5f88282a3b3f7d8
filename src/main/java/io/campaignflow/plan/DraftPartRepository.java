package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which save changed each part of a draft last. The plan's row is locked by the caller.
 */
@Repository
class DraftPartRepository {

	private final JdbcClient jdbc;

	DraftPartRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By part; parts nobody changed yet are not in it. */
	Map<String, PartStamp> of(String planId) {
		return changedSince(planId, -1).stream().collect(Collectors.toMap(PartStamp::part, Function.identity()));
	}

	List<PartStamp> changedSince(String planId, long version) {
		return jdbc.sql("select * from plan_draft_part where plan_id = ? and version > ? order by version, part")
			.params(planId, version)
			.query((rs, row) -> new PartStamp(rs.getString("part"), rs.getLong("version"), rs.getString("saved_by"),
					Moments.read(rs, "saved_at")))
			.list();
	}

	void stamp(String planId, Collection<String> parts, long version, String by, Instant at) {
		for (String part : parts) {
			int known = jdbc.sql(
					"update plan_draft_part set version = ?, saved_by = ?, saved_at = ? where plan_id = ? and part = ?")
				.params(version, by, Moments.stored(at), planId, part)
				.update();
			if (known == 0) {
				jdbc.sql(
						"insert into plan_draft_part (plan_id, part, version, saved_by, saved_at) values (?, ?, ?, ?, ?)")
					.params(planId, part, version, by, Moments.stored(at))
					.update();
			}
		}
	}

}
