package io.campaignflow.ledger.web;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.ledger.LedgerLine;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Lines of the ledger with the names of their units, one query for some hundred lines.
 */
@Component
class LedgerRows {

	private final OrgUnits units;

	private final Deadlines deadlines;

	LedgerRows(OrgUnits units, Deadlines deadlines) {
		this.units = units;
		this.deadlines = deadlines;
	}

	/**
	 * A line as it is shown; {@code dueAt} is the end of the deadline of an item that
	 * somebody has to act on, else null.
	 */
	public record Row(LedgerLine item, String unit, Instant dueAt) {

		/** Whether more people than the responsible one know that it is overdue. */
		public boolean isEscalated() {
			return item.status().running() && item.warned().ordinal() > 2;
		}

	}

	List<Row> of(List<LedgerLine> lines) {
		Map<String, OrgUnit> known = units
			.byCodes(lines.stream().map(LedgerLine::unitCode).collect(Collectors.toSet()));
		return lines.stream().map((line) -> new Row(line, name(known, line.unitCode()), dueAt(line))).toList();
	}

	private static String name(Map<String, OrgUnit> known, String code) {
		return known.containsKey(code) ? known.get(code).name() : code;
	}

	private Instant dueAt(LedgerLine line) {
		return (line.deadline() == null || !line.status().running()) ? null : deadlines.endOf(line.deadline());
	}

}
