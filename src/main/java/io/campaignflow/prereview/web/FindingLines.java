package io.campaignflow.prereview.web;

import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Placement;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.text.TextPart;
import io.campaignflow.text.PlanContent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Findings in the words of a language: what was found, and where. */
@Component
public class FindingLines {

	private final MessageSource messages;

	FindingLines(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Titles of a text's sections by their keys; the word for the measures in the
	 * reader's language.
	 */
	public Map<String, String> titles(PlanContent content) {
		return titles(content, LocaleContextHolder.getLocale());
	}

	public Map<String, String> titles(PlanContent content, Locale locale) {
		Map<String, String> titles = content.sections()
			.stream()
			.collect(Collectors.toMap(PlanContent.Section::key, PlanContent.Section::title, (one, two) -> one));
		titles.put(TextPart.MEASURES, message(locale, "plan.page.measures"));
		return titles;
	}

	/** The sentence of a finding in the reader's language. */
	public String sentence(Finding finding, Map<String, String> titles) {
		return sentence(finding, titles, LocaleContextHolder.getLocale());
	}

	public String sentence(Finding finding, Map<String, String> titles, Locale locale) {
		List<Object> args = new ArrayList<>(finding.args());
		switch (finding.rule()) {
			case REQUIREMENT_UNPLACED, PLACEMENT_DOUBTFUL -> args.set(3, proposed(finding.args(), titles, locale));
			case MEASURE_INCOMPLETE -> args.set(0, message(locale, "prereview.field." + finding.args().get(0)));
			case DEADLINE_OUTSIDE -> {
				args.add(0, finding.passage());
				args.replaceAll((day) -> day(day, locale));
			}
			default -> {
			}
		}
		String sentence = message(locale, "prereview.finding." + finding.rule(), args.toArray());
		boolean elsewhere = finding.rule() == Rule.PLACEMENT_DOUBTFUL && !finding.args().get(3).isEmpty();
		return elsewhere ? sentence + message(locale, "prereview.finding.nearest", args.get(3)) : sentence;
	}

	/**
	 * Where it stands: the section, or the row of the measure; empty for the whole text.
	 */
	public String place(Finding finding, Map<String, String> titles) {
		return place(finding, titles, LocaleContextHolder.getLocale());
	}

	public String place(Finding finding, Map<String, String> titles, Locale locale) {
		return (finding.measure() > 0) ? message(locale, "prereview.page.measure", finding.measure())
				: titles.getOrDefault(finding.section(), "");
	}

	/** How much of a requirement a place says, and by which words. */
	public String likeness(Placement.Cell cell) {
		Locale locale = LocaleContextHolder.getLocale();
		if (cell.share() == 0) {
			return message(locale, "prereview.page.words.none");
		}
		return cell.common().isEmpty() ? message(locale, "prereview.page.alike", cell.share())
				: message(locale, "prereview.page.words", cell.share(), String.join("、", cell.common()));
	}

	/** The text that comes nearest to a requirement; empty where none does. */
	private String proposed(List<String> args, Map<String, String> titles, Locale locale) {
		String row = args.get(4);
		return (row.isEmpty() || row.equals("0")) ? titles.getOrDefault(args.get(3), "")
				: message(locale, "prereview.page.measure", row);
	}

	private Object day(Object date, Locale locale) {
		return LocalDate.parse(date.toString())
			.format(DateTimeFormatter.ofPattern(message(locale, "web.format.date"), locale));
	}

	private String message(Locale locale, String code, Object... args) {
		return messages.getMessage(code, args, locale);
	}

}
