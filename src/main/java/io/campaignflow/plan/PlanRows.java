package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import io.campaignflow.organisation.Level;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;

/** Reads and writes a plan as a row of its table. */
final class PlanRows {

	static final RowMapper<Plan> MAPPER = (rs, row) -> new Plan(identity(rs), state(rs));

	private PlanRows() {
	}

	private static Plan.Identity identity(ResultSet rs) throws SQLException {
		return new Plan.Identity(rs.getString("id"), rs.getString("campaign_id"), rs.getString("unit_code"),
				rs.getString("unit_path"), Level.valueOf(rs.getString("unit_level")),
				PlanKind.valueOf(rs.getString("kind")), rs.getString("discriminator"), rs.getString("parent_plan_id"),
				rs.getObject("due_at", LocalDate.class));
	}

	private static PlanState state(ResultSet rs) throws SQLException {
		return new PlanState(PlanStatus.valueOf(rs.getString("status")), rs.getString("title"), rs.getInt("round"),
				rs.getInt("revision"), rs.getLong("version"), rs.getString("doc_number"),
				rs.getObject("extended_until", LocalDate.class), Moments.read(rs, "opened_at"),
				Moments.read(rs, "approved_at"));
	}

	/** The columns of {@link PlanRepository#INSERT}, in its order. */
	static void write(PreparedStatement statement, Plan plan) throws SQLException {
		Plan.Identity identity = plan.identity();
		PlanState state = plan.state();
		Object[] values = { identity.id(), identity.campaignId(), identity.unitCode(), identity.unitPath(),
				identity.level().name(), identity.kind().name(), identity.discriminator(), state.title(),
				state.status().name(), state.status().urgency(), state.round(), state.revision(), state.version() };
		for (int i = 0; i < values.length; i++) {
			statement.setObject(i + 1, values[i]);
		}
		statement.setString(14, identity.parentUnit());
		statement.setString(15, identity.parentPlanId());
		statement.setString(16, state.number());
		statement.setObject(17, identity.dueAt(), Types.DATE);
		statement.setObject(18, Moments.stored(state.openedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
		statement.setObject(19, Moments.stored(state.approvedAt()), Types.TIMESTAMP_WITH_TIMEZONE);
	}

}
