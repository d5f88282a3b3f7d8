package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.TransactionMemory;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of plans. */
@Repository
class PlanRepository {

	static final String INSERT = """
			insert into plan (id, campaign_id, unit_code, unit_path, unit_level, kind, discriminator, title, status,
			  urgency, round, revision, version, parent_unit, parent_plan_id, doc_number, due_at, opened_at, approved_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final String UPDATE = """
			update plan set title = :title, status = :status, urgency = :urgency, round = :round,
			  revision = :revision, version = :version, doc_number = :number, extended_until = :extended,
			  opened_at = :opened, approved_at = :approved
			where id = :id""";

	private final TransactionMemory<Plan> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	private final JdbcTemplate batch;

	PlanRepository(JdbcClient jdbc, JdbcTemplate batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	Optional<Plan> find(String id) {
		return memory.recall(id, () -> read("select * from plan where id = ?", id));
	}

	/** Those of them there are. */
	List<Plan> findAll(Collection<String> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql("select * from plan where id in (:ids)").param("ids", ids).query(PlanRows.MAPPER).list();
	}

	/** Plans of units that are neither waiting nor revoked, due in a span. */
	List<Plan> dueOf(Collection<String> unitCodes, LocalDate from, LocalDate to) {
		return unitCodes.isEmpty() ? List.of() : jdbc.sql("""
				select * from plan where unit_code in (:units) and kind = 'UNIT'
				and status not in ('WAITING', 'REVOKED') and coalesce(extended_until, due_at) between :from and :to
				order by due_at, id""")
			.param("units", unitCodes)
			.param("from", from)
			.param("to", to)
			.query(PlanRows.MAPPER)
			.list();
	}

	/** The plan with its row locked until the transaction ends. */
	Optional<Plan> lock(String id) {
		return memory.recallLocked(id, () -> read("select * from plan where id = ? for update", id));
	}

	private Optional<Plan> read(String sql, String id) {
		return jdbc.sql(sql).param(id).query(PlanRows.MAPPER).optional();
	}

	/** The first plans that wait for this one, locked, in the order of their units. */
	List<Plan> lockWaitingFor(String parentPlanId, int limit) {
		return jdbc.sql("""
				select * from plan where parent_plan_id = ? and status = 'WAITING'
				order by unit_path fetch first ? rows only for update""")
			.params(parentPlanId, limit)
			.query(PlanRows.MAPPER)
			.list();
	}

	void insert(Collection<Plan> plans) {
		batch.batchUpdate(INSERT, plans, 500, PlanRows::write);
	}

	/** Another plan takes the place of a revoked one, and its children. */
	void replace(Plan revoked, Plan anew) {
		batch.update("update plan set discriminator = id where id = ?", revoked.id());
		insert(List.of(anew));
		update(anew);
		batch.update("update plan set parent_plan_id = ? where parent_plan_id = ?", anew.id(), revoked.id());
	}

	void update(Plan plan) {
		PlanState state = plan.state();
		jdbc.sql(UPDATE)
			.param("id", plan.id())
			.param("title", state.title())
			.param("status", state.status().name())
			.param("urgency", state.status().urgency())
			.param("round", state.round())
			.param("revision", state.revision())
			.param("version", state.version())
			.param("number", state.number(), Types.VARCHAR)
			.param("extended", state.extendedUntil(), Types.DATE)
			.param("opened", Moments.stored(state.openedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.param("approved", Moments.stored(state.approvedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
			.update();
		memory.remember(plan.id(), plan);
	}

	/** Unit plans of a campaign by the code of their unit. */
	Map<String, Plan> unitPlans(String campaignId, Set<String> unitCodes) {
		Map<String, Plan> found = new HashMap<>();
		if (!unitCodes.isEmpty()) {
			jdbc.sql("""
					select * from plan where campaign_id = :campaign and kind = 'UNIT' and discriminator = ''
					and unit_code in (:codes)""")
				.param("campaign", campaignId)
				.param("codes", unitCodes)
				.query(PlanRows.MAPPER)
				.list()
				.forEach(plan -> found.put(plan.identity().unitCode(), plan));
		}
		return found;
	}

	/** The document of this kind and title, if it was issued. */
	Optional<Plan> issued(String campaignId, PlanKind kind, String title) {
		return jdbc.sql("select * from plan where campaign_id = ? and kind = ? and discriminator = ?")
			.params(campaignId, kind.name(), title)
			.query(PlanRows.MAPPER)
			.optional();
	}

	/** The campaign's work plan as a whole (总体方案), if it was issued. */
	Optional<Plan> master(String campaignId) {
		return issued(campaignId, PlanKind.MASTER, "");
	}

}
