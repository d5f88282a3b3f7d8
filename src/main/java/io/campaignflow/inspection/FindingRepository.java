package io.campaignflow.inspection;

import io.campaignflow.storage.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What visits turned up. */
@Repository
class FindingRepository {

	private final JdbcClient jdbc;

	FindingRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<FindingView> of(String inspectionId) {
		return jdbc.sql("select * from inspection_finding where inspection_id = ? order by no_")
			.param(inspectionId)
			.query(FindingRepository::finding)
			.list();
	}

	Optional<FindingView> find(String id) {
		return jdbc.sql("select * from inspection_finding where id = ?")
			.param(id)
			.query(FindingRepository::finding)
			.optional();
	}

	void insert(FindingView finding) {
		changing(
				jdbc.sql(
						"""
								insert into inspection_finding (id, inspection_id, no_, item, text_, place, severity, raised_by, found_at,
								  status, response, explanation, version)
								values (:id, :inspection, :no, :item, :text, :place, :severity, :by, :at, :status, :response, :explanation,
								  :version)"""),
				finding)
			.param("inspection", finding.inspectionId())
			.param("no", finding.number())
			.param("by", finding.raisedBy())
			.param("at", Moments.stored(finding.foundAt()))
			.update();
	}

	void update(FindingView finding) {
		changing(jdbc.sql("""
				update inspection_finding set item = :item, text_ = :text, place = :place, severity = :severity,
				  status = :status, response = :response, explanation = :explanation, version = :version
				where id = :id"""), finding).update();
	}

	void delete(String id) {
		jdbc.sql("delete from inspection_finding where id = ?").param(id).update();
	}

	private static StatementSpec changing(StatementSpec statement, FindingView finding) {
		return statement.param("id", finding.id())
			.param("item", finding.item(), Types.VARCHAR)
			.param("text", finding.text())
			.param("place", finding.place(), Types.VARCHAR)
			.param("severity", finding.severity().name())
			.param("status", finding.status().name())
			.param("response", (finding.response() == null) ? null : finding.response().name(), Types.VARCHAR)
			.param("explanation", finding.explanation(), Types.VARCHAR)
			.param("version", finding.version());
	}

	private static FindingView finding(ResultSet row, int n) throws SQLException {
		String response = row.getString("response");
		return new FindingView(row.getString("id"), row.getString("inspection_id"), row.getInt("no_"),
				row.getString("item"), row.getString("text_"), row.getString("place"),
				Severity.valueOf(row.getString("severity")), row.getString("raised_by"), Moments.read(row, "found_at"),
				FindingStatus.valueOf(row.getString("status")),
				(response == null) ? null : FindingResponse.valueOf(response), row.getString("explanation"),
				row.getLong("version"));
	}

}
