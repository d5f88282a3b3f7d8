package io.campaignflow.inspection.process;

import io.campaignflow.inspection.FindingEntry;
import io.campaignflow.inspection.Severity;
import java.util.List;
import java.util.UUID;

/** Answers of the form carry-out-visit. */
record CarryOutVisitAnswers(String met, String summary, List<Row> findings) {

	/** A row of the form's list; Tasklist offers an empty one. */
	record Row(String text, String place, Severity severity) {

		boolean isEmpty() {
			return blank(text) && blank(place);
		}

		private static boolean blank(String value) {
			return value == null || value.isBlank();
		}

		FindingEntry entry() {
			return new FindingEntry(UUID.randomUUID().toString(), 0, null, text,
					(severity == null) ? Severity.ORDINARY : severity, place, null);
		}

	}

	List<FindingEntry> entries() {
		return (findings == null) ? List.of()
				: findings.stream().filter(row -> !row.isEmpty()).map(Row::entry).toList();
	}

}
