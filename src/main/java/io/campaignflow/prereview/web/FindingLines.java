package io.campaignflow.prereview.web;

import io.campaignflow.plan.PlanContent;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.text.TextPart;
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

	/** Titles of a text's sections by their keys, measures among them. */
	public Map<String, String> titles(PlanContent content) {
		Map<String, String> titles = content.sections()
			.stream()
			.collect(Collectors.toMap(PlanContent.Section::key, PlanContent.Section::title, (one, two) -> one));
		titles.put(TextPart.MEASURES, message("plan.page.measures"));
		return titles;
	}

	/** The sentence of a finding. */
	public String sentence(Finding finding, Map<String, String> titles) {
		List<Object> args = new ArrayList<>(finding.args());
		switch (finding.rule()) {
			case REQUIREMENT_UNPLACED, PLACEMENT_DOUBTFUL -> args.set(3, place(finding.args(), titles));
			case MEASURE_INCOMPLETE -> args.set(0, message("prereview.field." + finding.args().get(0)));
			case DEADLINE_OUTSIDE -> args.replaceAll(this::day);
			default -> {
			}
		}
		return message("prereview.finding." + finding.rule(), args.toArray());
	}

	/**
	 * Where it stands: the section, or the row of the measure; empty for the whole text.
	 */
	public String place(Finding finding, Map<String, String> titles) {
		if (finding.measure() > 0) {
			return message("prereview.page.measure", finding.measure());
		}
		return titles.getOrDefault(finding.section(), "");
	}

	private String place(List<String> args, Map<String, String> titles) {
		String title = titles.getOrDefault(args.get(3), "");
		return "0".equals(args.get(4)) || args.get(4).isEmpty() ? title
				: message("prereview.page.measure", args.get(4));
	}

	private Object day(Object date) {
		return LocalDate.parse(date.toString()).format(DateTimeFormatter.ofPattern(message("web.format.date")));
	}

	private String message(String code, Object... args) {
		Locale locale = LocaleContextHolder.getLocale();
		return messages.getMessage(code, args, locale);
	}

}
