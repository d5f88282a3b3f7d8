package io.campaignflow.plan;

import io.campaignflow.organisation.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the plans of a campaign hang together. */
@Repository
class PlanTreeRepository {

	/** A plan that is to hang under another. */
	record Placement(String planId, String parentPlanId) {
	}

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	PlanTreeRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Unit plans that do not hang under the plan of the unit right above, by id. */
	List<Plan> notUnderNextUnit(String campaignId, String afterId, int limit) {
		return jdbc.sql("""
				select c.* from plan c left join plan p on p.campaign_id = c.campaign_id
				  and p.unit_code = c.parent_unit and p.kind = 'UNIT' and p.discriminator = ''
				where c.campaign_id = :campaign and c.kind = 'UNIT' and c.id > :after
				  and (p.id is null or c.parent_plan_id is null or c.parent_plan_id <> p.id)
				order by c.id fetch first :limit rows only""")
			.params(Map.of("campaign", campaignId, "after", afterId, "limit", limit))
			.query(PlanRows.MAPPER)
			.list();
	}

	/**
	 * Locks the plans that get children, so that none of them is approved between the
	 * look at its children and their arrival.
	 */
	void place(List<Placement> placements) {
		List<String> parents = placements.stream().map(Placement::parentPlanId).distinct().toList();
		jdbc.sql("select id from plan where id in (:parents) order by id for update")
			.param("parents", parents)
			.query(String.class)
			.list();
		batch.batchUpdate("update plan set parent_plan_id = ? where id = ?", placements, 500,
				(statement, placement) -> {
					statement.setString(1, placement.parentPlanId());
					statement.setString(2, placement.planId());
				});
	}

	boolean hasReady(String campaignId) {
		return !jdbc
			.sql("""
					select c.id from plan c where c.campaign_id = ? and c.status = 'WAITING' and (c.parent_plan_id is null
					  or exists (select 1 from plan p where p.id = c.parent_plan_id and p.status in ('APPROVED', 'REVOKED')))
					fetch first 1 rows only""")
			.param(campaignId)
			.query(String.class)
			.list()
			.isEmpty();
	}

	/** Waiting plans with nothing left to wait for, locked. */
	List<Plan> lockReady(String campaignId, int limit) {
		return jdbc
			.sql("""
					select * from plan c where c.campaign_id = :campaign and c.status = 'WAITING'
					  and (c.parent_plan_id is null
					    or exists (select 1 from plan p where p.id = c.parent_plan_id and p.status in ('APPROVED', 'REVOKED')))
					order by c.unit_path fetch first :limit rows only for update""")
			.params(Map.of("campaign", campaignId, "limit", limit))
			.query(PlanRows.MAPPER)
			.list();
	}

	/** How many units of each level have a plan in the campaign. */
	Map<Level, Long> countByLevel(String campaignId) {
		Map<Level, Long> opened = new EnumMap<>(Level.class);
		jdbc.sql("select unit_level, count(*) as plans from plan where campaign_id = ? and kind = 'UNIT'"
				+ " and discriminator = '' group by unit_level")
			.param(campaignId)
			.query((RowCallbackHandler) row -> opened.put(Level.valueOf(row.getString("unit_level")),
					row.getLong("plans")));
		return opened;
	}

	/** How many plans wait for the approval of this one. */
	int waitingFor(String planId) {
		return jdbc.sql("select count(*) from plan where parent_plan_id = ? and status = 'WAITING'")
			.param(planId)
			.query(Integer.class)
			.single();
	}

}
