package io.campaignflow.inspection;

import java.time.Instant;
import java.util.Objects;

/**
 * A finding: {@code number} counts within its visit from 1, {@code item} is the
 * checklist's item it belongs to (may be null), {@code response} and {@code explanation}
 * what the unit said (null before).
 */
public record FindingView(String id, String inspectionId, int number, String item, String text, String place,
		Severity severity, String raisedBy, Instant foundAt, FindingStatus status, FindingResponse response,
		String explanation, long version) {

	boolean says(FindingEntry entry) {
		return text.equals(entry.text()) && severity == entry.severity() && Objects.equals(place, entry.place())
				&& Objects.equals(item, entry.item());
	}

	FindingView rewritten(FindingEntry entry) {
		return new FindingView(id, inspectionId, number, entry.item(), entry.text(), entry.place(), entry.severity(),
				raisedBy, foundAt, FindingStatus.OPEN, null, null, version + 1);
	}

	FindingView answered(FindingResponse said, String why) {
		return new FindingView(id, inspectionId, number, item, text, place, severity, raisedBy, foundAt, status, said,
				why, version + 1);
	}

	FindingView as(FindingStatus next) {
		return new FindingView(id, inspectionId, number, item, text, place, severity, raisedBy, foundAt, next, response,
				explanation, version + 1);
	}

}
