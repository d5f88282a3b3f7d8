package io.campaignflow.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * What a message says besides its subject; each part may be null. {@code actor} is the
 * account of the person it comes from, {@code task} the id of the task's form,
 * {@code step} the name of the step and {@code stepEn} its English one, {@code due} its
 * deadline, {@code text} what somebody wrote, a number, a reason.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Details(String actor, String task, String step, String stepEn, Instant due, String text) {

	Details(String actor, String task, String step, Instant due, String text) {
		this(actor, task, step, null, due, text);
	}

	static Details by(String actor, String text) {
		return new Details(actor, null, null, null, text);
	}

}
