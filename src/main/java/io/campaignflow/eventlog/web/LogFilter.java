package io.campaignflow.eventlog.web;

import io.campaignflow.eventlog.LogQuery;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** What is asked for; nothing means any. {@code unit} means the unit and all below it. */
public record LogFilter(String campaign, String unit, LogQuery.CaseKind kind,
		@DateTimeFormat(iso = ISO.DATE) LocalDate from, @DateTimeFormat(iso = ISO.DATE) LocalDate to,
		LogQuery.Persons persons) {

	LogQuery query(String unitCode) {
		return new LogQuery(campaign, unitCode, kind, from, to, persons);
	}

}
