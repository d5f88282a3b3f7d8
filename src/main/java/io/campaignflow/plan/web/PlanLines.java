package io.campaignflow.plan.web;

import io.campaignflow.plan.web.PlanTextView.Paragraph;
import io.campaignflow.text.Comparison;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How lines and cells of a plan are read out. In templates {@code @planLines}. */
@Component
public class PlanLines {

	private static final int DOMAIN = 1;

	private static final int DEADLINE = 4;

	private static final int REQUIREMENT = 6;

	private final MessageSource messages;

	PlanLines(MessageSource messages) {
		this.messages = messages;
	}

	/** Whether a line is a heading inside its section. */
	public boolean isHeading(String line) {
		return Paragraph.isHeading(line);
	}

	/** The title of a section in a comparison, or the word for the measures. */
	public String place(Comparison comparison, String key) {
		return comparison.sections()
			.stream()
			.filter((section) -> section.key().equals(key))
			.map(Comparison.SectionChange::title)
			.findFirst()
			.orElseGet(() -> messages.getMessage("plan.page.measures", null, LocaleContextHolder.getLocale()));
	}

	/** A cell of a measure in words: what is stored as a code is said by its name. */
	public String cell(int column, String text, Map<String, String> requirements) {
		Locale locale = LocaleContextHolder.getLocale();
		return switch (column) {
			case DOMAIN -> messages.getMessage("Domain." + text, null, text, locale);
			case DEADLINE -> DateTimeFormatter.ofPattern(messages.getMessage("web.format.date", null, locale), locale)
				.format(LocalDate.parse(text));
			case REQUIREMENT -> requirements.getOrDefault(text, text);
			default -> text;
		};
	}

}
