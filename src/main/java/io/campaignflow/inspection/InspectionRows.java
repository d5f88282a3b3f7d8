package io.campaignflow.inspection;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.HashMap;

/** A visit as a row of its table; who goes stands in another. */
final class InspectionRows {

	private InspectionRows() {
	}

	static Inspection read(ResultSet row, List<String> people) throws SQLException {
		VisitTerms terms = new VisitTerms(InspectionKind.valueOf(row.getString("kind")),
				row.getObject("visit_date", LocalDate.class), row.getString("purpose"), people,
				row.getString("checklist_id"), row.getObject("checklist_version", Integer.class));
		FiledCount filed = new FiledCount(row.getInt("budget_counted"), row.getInt("budget_allowed"),
				row.getString("office"));
		return new Inspection(identity(row),
				new VisitState(InspectionStatus.valueOf(row.getString("status")), terms, row.getBoolean("disclosed"),
						filed, record(row), row.getString("merged_into"), row.getString("end_reason"),
						row.getLong("version")));
	}

	private static Inspection.Identity identity(ResultSet row) throws SQLException {
		return new Inspection.Identity(row.getString("id"), row.getString("number_"), row.getString("campaign_id"),
				row.getString("group_id"), row.getString("issuing_unit"), row.getString("issuing_path"),
				row.getString("unit_code"), row.getString("unit_path"), row.getString("plan_line_id"),
				row.getString("opened_by"), Moments.read(row, "opened_at"));
	}

	private static VisitRecord record(ResultSet row) throws SQLException {
		return new VisitRecord(row.getString("met"), row.getString("summary"), Moments.read(row, "carried_out_at"),
				row.getString("carried_out_by"), row.getString("responded_by"), Moments.read(row, "responded_at"),
				row.getString("signed_by"), Moments.read(row, "signed_at"));
	}

	/** The columns that change, by the names of the statements' parameters. */
	static Map<String, Object> changing(Inspection visit) {
		VisitState state = visit.state();
		Map<String, Object> values = new HashMap<>();
		values.put("id", visit.id());
		values.put("kind", state.terms().kind().name());
		values.put("status", state.status().name());
		values.put("urgency", state.status().urgency());
		values.put("date", state.terms().date());
		values.put("purpose", state.terms().purpose());
		values.put("checklist", state.terms().checklistId());
		values.put("checklistVersion", state.terms().checklistVersion());
		values.put("disclosed", state.disclosed());
		values.put("counted", visit.counted());
		values.put("budgetCounted", state.filed().counted());
		values.put("budgetAllowed", state.filed().budget());
		values.put("office", state.filed().office());
		values.put("merged", state.mergedInto());
		values.put("reason", state.endReason());
		values.put("version", state.version());
		values.putAll(recorded(state.record()));
		return values;
	}

	private static Map<String, Object> recorded(VisitRecord record) {
		Map<String, Object> values = new HashMap<>();
		values.put("met", record.met());
		values.put("summary", record.summary());
		values.put("carriedOutAt", Moments.stored(record.carriedOutAt()));
		values.put("carriedOutBy", record.carriedOutBy());
		values.put("respondedBy", record.respondedBy());
		values.put("respondedAt", Moments.stored(record.respondedAt()));
		values.put("signedBy", record.signedBy());
		values.put("signedAt", Moments.stored(record.signedAt()));
		return values;
	}

}
