package io.campaignflow.inspection.web;

import io.campaignflow.checklist.ChecklistSection;
import io.campaignflow.checklist.Evaluation;
import io.campaignflow.inspection.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The carrying out of a visit as phones and callers read it, with names in the reader's
 * words.
 */
record SheetBody(VisitPart visit, ChecklistPart checklist, List<AnswerPart> answers, List<AnswerPart> remarks,
		List<FindingPart> findings, List<PhotoPart> photos, Evaluation evaluation, BigDecimal percent,
		boolean writable) {

	record VisitPart(String id, String number, String title, String unit, String unitName, String kind, LocalDate date,
			List<String> people, String status, boolean over) {
	}

	/** Null where the visit has no checklist. */
	record ChecklistPart(String id, int version, String title, List<ChecklistSection> sections) {
	}

	record AnswerPart(String item, String value, String note, long version, String answeredBy, Instant answeredAt) {
	}

	record FindingPart(String id, int number, String item, String text, String place, Severity severity, long version,
			String raisedBy, Instant foundAt) {
	}

	record PhotoPart(String id, String item, String finding, int width, int height, Instant takenAt,
			boolean takenByCamera, Double latitude, Double longitude, boolean placedByCamera, String addedBy,
			Instant addedAt, List<TwinPart> twins) {
	}

	/**
	 * {@code page} leads to the other visit; everything null where the reader may not see
	 * it.
	 */
	record TwinPart(String page, String number, String unitName, LocalDate date) {
	}

}
