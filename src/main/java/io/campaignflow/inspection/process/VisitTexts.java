package io.campaignflow.inspection.process;

import io.campaignflow.inspection.Attendee;
import io.campaignflow.inspection.FindingView;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.VisitChoices;
import io.campaignflow.inspection.VisitPeople;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of a visit show but do not ask for, in the reader's language. */
@Component
class VisitTexts {

	private final MessageSource messages;

	private final VisitPeople people;

	VisitTexts(MessageSource messages, VisitPeople people) {
		this.messages = messages;
		this.people = people;
	}

	/** The visit in a few lines. */
	String visit(InspectionView visit) {
		return text("inspection.form.visit", visit.number(), people.unitOf(visit.id()).name(),
				people.groupOf(visit.id()), word(visit.kind()), visit.date().toString(), names(visit),
				(visit.purpose() == null) ? text("inspection.form.none") : visit.purpose());
	}

	/** Why an office has to decide. */
	String questioned(InspectionView visit, int sameWeek) {
		String budget = (visit.counted() > visit.budget())
				? text("inspection.form.over", visit.counted(), visit.budget()) : "";
		return budget + ((sameWeek > 0) ? text("inspection.form.same-week", sameWeek) : "");
	}

	/** One of the visits that stand against another, as a row. */
	Map<String, Object> row(InspectionView visit) {
		return Map.of("number", visit.number(), "date", visit.date().toString(), "group", people.groupOf(visit.id()),
				"kind", word(visit.kind()), "status", word(visit.status()), "people", names(visit));
	}

	Map<String, Object> option(InspectionView visit) {
		return Map.of("value", visit.id(), "label",
				text("inspection.form.other", visit.number(), visit.date().toString(), people.groupOf(visit.id())));
	}

	/** A finding as a row, with what the unit said to it. */
	Map<String, Object> row(FindingView finding) {
		String response = (finding.response() == null) ? "" : word(finding.response());
		return Map.of("number", finding.number(), "text", finding.text(), "place",
				(finding.place() == null) ? "" : finding.place(), "severity", word(finding.severity()), "response",
				response, "explanation", (finding.explanation() == null) ? "" : finding.explanation());
	}

	Map<String, Object> option(FindingView finding) {
		return Map.of("value", String.valueOf(finding.number()), "label",
				text("inspection.form.finding", finding.number(), finding.text()));
	}

	Map<String, Object> option(VisitChoices.Choice person) {
		return Map.of("value", person.account(), "label",
				person.recused() ? text("inspection.form.recused", person.name()) : person.name());
	}

	String givenBack(InspectionView visit) {
		return (visit.carriedOutAt() == null) ? "" : text("inspection.form.given-back", visit.endReason());
	}

	/** Also how much of the checklist, which no form shows, is still to do. */
	String found(List<FindingView> findings, int missing) {
		String found = findings.isEmpty() ? text("inspection.form.no-findings")
				: text("inspection.form.findings", findings.size());
		return (missing == 0) ? found : found + text("inspection.form.missing", missing);
	}

	String summary(InspectionView visit) {
		return text("inspection.form.summary", (visit.met() == null) ? "" : visit.met(),
				(visit.summary() == null) ? text("inspection.form.none") : visit.summary());
	}

	private static String names(InspectionView visit) {
		return visit.people().stream().map(Attendee::name).collect(Collectors.joining("、"));
	}

	private String word(Enum<?> constant) {
		return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	private String text(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
