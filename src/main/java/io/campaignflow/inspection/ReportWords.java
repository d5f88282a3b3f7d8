package io.campaignflow.inspection;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of reports: always Chinese, because a document has one text. */
@Component
class ReportWords {

	private final MessageSource messages;

	ReportWords(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... args) {
		return messages.getMessage("inspection.report." + key, args, Locale.SIMPLIFIED_CHINESE);
	}

	/** The word of a constant; empty for null. */
	String of(Enum<?> constant) {
		return (constant == null) ? "" : messages.getMessage(
				constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null, Locale.SIMPLIFIED_CHINESE);
	}

}
