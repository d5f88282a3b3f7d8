package io.campaignflow.ledger;

import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the items units are responsible for. No visibility check. */
@Service
@Transactional(readOnly = true)
public class ItemOutcomes {

	private final JdbcClient jdbc;

	ItemOutcomes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * An item of a year: {@code missed} its deadline at least once, opened again so
	 * often; {@code deadline} and {@code face} are null where there is none yet.
	 */
	public record ItemOutcome(String id, String title, String unitCode, ItemStatus status, LocalDate deadline,
			boolean missed, int reopened, Face face) {
	}

	/** Of the units with exactly these paths, by number. */
	public List<ItemOutcome> of(Collection<String> unitPaths, int year) {
		return unitPaths.isEmpty() ? List.of() : jdbc.sql("""
				select i.id, i.number_, i.title, i.unit_code, i.status, i.deadline, i.satisfaction,
				  (select count(*) from rectification_entry e where e.item_id = i.id and e.kind = 'DeadlineMissed')
				    as missed,
				  (select count(*) from rectification_entry e where e.item_id = i.id and e.kind = 'ItemReopened')
				    as reopened
				from rectification_item i where i.unit_path in (:paths) and i.year_ = :year order by i.seq_no, i.id""")
			.param("paths", unitPaths)
			.param("year", year)
			.query((row, n) -> new ItemOutcome(row.getString("id"),
					row.getString("number_") + " " + row.getString("title"), row.getString("unit_code"),
					ItemStatus.valueOf(row.getString("status")), row.getObject("deadline", LocalDate.class),
					row.getInt("missed") > 0, row.getInt("reopened"),
					(row.getString("satisfaction") == null) ? null : Face.valueOf(row.getString("satisfaction"))))
			.list();
	}

}
