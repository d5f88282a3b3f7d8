package io.campaignflow.workflow.engine;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import jakarta.ws.rs.core.Response.Status;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Speaks to callers of the engine's own REST interface, which is Tasklist. */
@Component
class EngineRest {

	/** {@code key}, {@code list[0]} or {@code list[0].key}. */
	private static final Pattern PATH = Pattern.compile("(\\w+)(?:\\[(\\d{1,4})])?(?:\\.(\\w+))?");

	private final MessageSource messages;

	EngineRest(MessageSource messages) {
		this.messages = messages;
	}

	/** Whether the current request came through the engine's REST interface. */
	boolean isCalling() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getRequestURI().contains("/camunda/api/");
	}

	/**
	 * The refusal with the status and the sentences Tasklist shows, each with the field
	 * of the form it is about, since Tasklist shows them all in one place.
	 * @param form that was sent in; empty where none was
	 */
	RestException refusal(Refusal refusal, String form) {
		return new RestException(status(refusal), refusal, sentence(refusal, form));
	}

	private static Status status(Refusal refusal) {
		if (refusal instanceof Conflict) {
			return Status.CONFLICT;
		}
		if (refusal instanceof NotAllowed) {
			return Status.FORBIDDEN;
		}
		return refusal instanceof NotFound ? Status.NOT_FOUND : Status.BAD_REQUEST;
	}

	private String sentence(Refusal refusal, String form) {
		Stream<String> whole = Stream.of(say(refusal.code(), refusal.args().toArray()));
		Stream<String> details = refusal instanceof BusinessRuleViolation rules
				? rules.violations().stream().map(violation -> sentence(violation, form)) : Stream.of();
		return Stream.concat(whole, details).collect(Collectors.joining(" "));
	}

	private String sentence(Violation violation, String form) {
		String said = say(violation.code(), violation.args().toArray());
		Matcher path = PATH.matcher(violation.field());
		String where = path.matches() ? where(form, path) : "";
		return where.isEmpty() ? said : word("workflow.field-at-fault", "", where, said);
	}

	/**
	 * The labels from the outside in, with the number of the row; empty where unknown.
	 */
	private String where(String form, Matcher path) {
		String outer = word(label(form, path.group(1)), "");
		String row = (path.group(2) == null) ? "" : String.valueOf(Integer.parseInt(path.group(2)) + 1);
		String inner = (path.group(3) == null) ? "" : word(label(form, path.group(1) + "." + path.group(3)), "");
		return outer.isEmpty() ? inner : outer + row + inner;
	}

	private static String label(String form, String key) {
		return "forms." + form + "." + key + ".label";
	}

	private String word(String key, String otherwise, Object... args) {
		return messages.getMessage(key, args, otherwise, LocaleContextHolder.getLocale());
	}

	private String say(String code, Object... args) {
		return word("error." + code, code, args);
	}

}
