package io.campaignflow.inspection;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether units answered what visits found. Only visits that have taken place, so the
 * unit knows of each. No visibility check.
 */
@Service
@Transactional(readOnly = true)
public class VisitAnswers {

	private final JdbcClient jdbc;

	VisitAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A visit with findings the unit had to answer, and whether it did. */
	public record VisitAnswer(String id, String number, String unitCode, LocalDate date, boolean answered) {
	}

	/** Of the units with exactly these paths, by day; both days are included. */
	public List<VisitAnswer> of(Collection<String> unitPaths, LocalDate from, LocalDate to) {
		return unitPaths.isEmpty() ? List.of()
				: jdbc.sql("""
						select v.id, v.number_, v.unit_code, v.visit_date, v.responded_at from inspection v
						where v.unit_path in (:paths) and v.visit_date between :from and :to
						and v.status in ('RESPONDING', 'SIGNING', 'CLOSED') and v.disclosed = true
						and exists (select 1 from inspection_finding f where f.inspection_id = v.id)
						order by v.visit_date, v.id""")
					.param("paths", unitPaths)
					.param("from", from)
					.param("to", to)
					.query((row, n) -> new VisitAnswer(row.getString(1), row.getString(2), row.getString(3),
							row.getObject(4, LocalDate.class), row.getObject(5) != null))
					.list();
	}

}
