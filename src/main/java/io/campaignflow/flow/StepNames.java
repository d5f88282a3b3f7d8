package io.campaignflow.flow;

import io.campaignflow.workflow.WorkItem;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The step a task belongs to. A step that was left to an office says so behind its name
 * in the worklist; it is the same step.
 */
@Component
class StepNames {

	private static final String LEFT = "review.step.left-to-office";

	private static final String NAME = "\u0001";

	private final MessageSource messages;

	StepNames(MessageSource messages) {
		this.messages = messages;
	}

	StepKey of(WorkItem task) {
		String step = task.subject().step();
		String english = task.subject().stepEn();
		return new StepKey(task.process(), task.kind(), (step == null) ? "" : plain(step, Locale.SIMPLIFIED_CHINESE),
				(english == null) ? null : plain(english, Locale.ENGLISH), Route.placeOf(task.kind()));
	}

	private String plain(String step, Locale locale) {
		String[] around = messages.getMessage(LEFT, new Object[] { NAME }, locale).split(NAME, -1);
		boolean left = step.length() > around[0].length() + around[1].length() && step.startsWith(around[0])
				&& step.endsWith(around[1]);
		return left ? step.substring(around[0].length(), step.length() - around[1].length()) : step;
	}

}
