package io.campaignflow.workflow.engine;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Refusal;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;
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

	private final MessageSource messages;

	EngineRest(MessageSource messages) {
		this.messages = messages;
	}

	/** Whether the current request came through the engine's REST interface. */
	boolean isCalling() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
				&& request.getRequest().getRequestURI().contains("/camunda/api/");
	}

	/** The refusal with the status and the sentence Tasklist shows. */
	RestException refusal(Refusal refusal) {
		return new RestException(status(refusal), refusal, sentence(refusal));
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

	private String sentence(Refusal refusal) {
		Stream<String> whole = Stream.of(say(refusal.code(), refusal.args().toArray()));
		Stream<String> details = refusal instanceof BusinessRuleViolation rules
				? rules.violations().stream().map(violation -> say(violation.code(), violation.args().toArray()))
				: Stream.of();
		return Stream.concat(whole, details).collect(Collectors.joining(" "));
	}

	private String say(String code, Object... args) {
		Locale locale = LocaleContextHolder.getLocale();
		return messages.getMessage("error." + code, args, code, locale);
	}

}
