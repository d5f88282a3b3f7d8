package io.campaignflow.inspection;

import java.time.LocalDate;

/**
 * Where a photo that looks the same was used: which photo of this visit is meant
 * ({@code photo}), the visit's id, number, unit and day; only {@code photo} is known
 * where the reader may not see that visit.
 */
public record PhotoTwin(String photo, String inspectionId, String number, String unitCode, LocalDate date) {

	boolean known() {
		return inspectionId != null;
	}

}
