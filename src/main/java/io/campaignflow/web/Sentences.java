package io.campaignflow.web;

import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sentences of codes, in the language of the reader. The values they name are said as
 * people say them: enum constants by their word, days as dates.
 */
@Component
class Sentences {

	private final MessageSource messages;

	Sentences(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Sentence of {@code error.<code>}; that of an unexpected failure where it has none.
	 */
	String of(String code, List<Object> args) {
		Locale locale = LocaleContextHolder.getLocale();
		String sentence = messages.getMessage("error." + code, said(args, locale), null, locale);
		return sentence != null ? sentence : messages.getMessage("error.without-words", new Object[] { code }, locale);
	}

	Problem.Fault of(Violation violation) {
		return new Problem.Fault(violation.field(), violation.code(), of(violation.code(), violation.args()));
	}

	private Object[] said(List<Object> args, Locale locale) {
		return args.stream().map((arg) -> said(arg, locale)).toArray();
	}

	private Object said(Object arg, Locale locale) {
		if (arg instanceof Enum<?> constant) {
			String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
			return messages.getMessage(key, null, constant.name(), locale);
		}
		if (arg instanceof LocalDate day) {
			String pattern = messages.getMessage("web.format.date", null, locale);
			return DateTimeFormatter.ofPattern(pattern, locale).format(day);
		}
		return arg;
	}

}
