package io.campaignflow.web;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Says refusals in the reader's language. Sentences are the messages
 * {@code error.<code>}; the values they name are said as people say them: enum constants
 * by their word, days as dates.
 */
@Component
public class Problems {

	private final MessageSource messages;

	Problems(MessageSource messages) {
		this.messages = messages;
	}

	/** The refusal with all its faults. */
	public Problem of(Refusal refusal) {
		return new Problem(refusal.code(), sentence(refusal.code(), refusal.args()), faultsOf(refusal), null);
	}

	/** Rules that are broken, or nearly, each in a sentence. */
	public List<Problem.Fault> faults(List<Violation> violations) {
		return violations.stream().map(this::fault).toList();
	}

	/** 403, 404, 409 or 422. */
	public static HttpStatus status(Refusal refusal) {
		if (refusal instanceof NotFound) {
			return HttpStatus.NOT_FOUND;
		}
		if (refusal instanceof NotAllowed) {
			return HttpStatus.FORBIDDEN;
		}
		return (refusal instanceof Conflict) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
	}

	private List<Problem.Fault> faultsOf(Refusal refusal) {
		return (refusal instanceof BusinessRuleViolation broken) ? faults(broken.violations()) : List.of();
	}

	private Problem.Fault fault(Violation violation) {
		return new Problem.Fault(violation.field(), violation.code(), sentence(violation.code(), violation.args()));
	}

	private String sentence(String code, List<Object> args) {
		Locale locale = LocaleContextHolder.getLocale();
		Object[] said = args.stream().map((arg) -> said(arg, locale)).toArray();
		return messages.getMessage("error." + code, said, locale);
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
