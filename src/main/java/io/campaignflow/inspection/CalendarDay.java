package io.campaignflow.inspection;

import java.time.LocalDate;
import java.util.List;

/** A day with its visits: {@code visits} are the first few of {@code total}. */
public record CalendarDay(LocalDate date, List<InspectionView> visits, int total) {

	public CalendarDay {
		visits = List.copyOf(visits);
	}

	/** How many are not among the first few. */
	public int more() {
		return total - visits.size();
	}

}
