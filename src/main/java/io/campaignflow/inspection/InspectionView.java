package io.campaignflow.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A visit as it is read. {@code counted} and {@code budget} are visits to the unit in the
 * month when it was filed; {@code office} is the unit whose office decides or decided,
 * null where nobody had to; {@code disclosed} says whether the unit knows of it. What
 * lies ahead is null.
 */
public record InspectionView(String id, String number, String title, String campaignId, String groupId,
		String issuingUnit, String unitCode, InspectionKind kind, InspectionStatus status, LocalDate date,
		String purpose, List<Attendee> people, String checklistId, Integer checklistVersion, boolean disclosed,
		int counted, int budget, String office, String met, String summary, Instant carriedOutAt, Instant respondedAt,
		String signedBy, Instant signedAt, String mergedInto, String endReason, String planLineId, long version) {

	public InspectionView {
		people = List.copyOf(people);
	}

	/** Whether this person goes. */
	public boolean attendedBy(String account) {
		return people.stream().anyMatch(one -> one.account().equals(account));
	}

	/**
	 * Filed, and nobody has been there: it can still be moved, staffed anew, called off.
	 */
	public boolean toCome() {
		return status == InspectionStatus.SCHEDULED && carriedOutAt == null;
	}

	/** Whether both are in one week, Monday to Sunday. */
	public boolean sameWeekAs(InspectionView other) {
		return FilingRule.monday(date).equals(FilingRule.monday(other.date));
	}

}
