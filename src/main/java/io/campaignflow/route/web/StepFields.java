package io.campaignflow.route.web;

import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.web.TypedFields;

/** A step of a route as typed; {@code at} is where its faults stand. */
record StepFields(String id, String at, String title, String titleEn, String role, String whose, String mode,
		String share, String workingDays, String remindDays, String escalateDays, boolean askOnce) {

	static final String DAYS = "2";

	static StepFields of(int row, RouteStep step) {
		return new StepFields("s" + row, at(row), step.title(), step.titleEn(), step.role(), step.whose().name(),
				step.mode().name(), (step.share() == 0) ? "" : String.valueOf(step.share()),
				String.valueOf(step.workingDays()), String.valueOf(step.remindDays()),
				String.valueOf(step.escalateDays()), step.askOnce());
	}

	static StepFields empty(int row) {
		return new StepFields("s" + row, at(row), "", "", "OFFICE", "PARENT", "ANY", "", DAYS,
				String.valueOf(RouteStep.REMIND_DAYS), String.valueOf(RouteStep.ESCALATE_DAYS), false);
	}

	static StepFields typed(int row, String place, TypedFields typed) {
		return new StepFields(place.substring(place.indexOf('.') + 1), at(row), typed.text(place + ".title"),
				typed.text(place + ".titleEn"), typed.text(place + ".role"), typed.text(place + ".whose"),
				typed.text(place + ".mode"), typed.text(place + ".share"), typed.text(place + ".workingDays"),
				typed.text(place + ".remindDays"), typed.text(place + ".escalateDays"),
				typed.ticked(place + ".askOnce"));
	}

	private static String at(int row) {
		return "rows[" + row + "]";
	}

	public RouteStep step() {
		return new RouteStep(title, titleEn, role, TypedFields.constant(StepOwner.class, whose),
				TypedFields.constant(StepMode.class, mode), share.isEmpty() ? 0 : TypedFields.number(share),
				TypedFields.number(workingDays), TypedFields.number(remindDays), TypedFields.number(escalateDays),
				askOnce);
	}

}
