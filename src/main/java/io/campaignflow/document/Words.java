package io.campaignflow.document;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of documents: always Chinese, whatever language the reader's pages are in,
 * because a document has one text.
 */
@Component
class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... args) {
		return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
	}

	/** The word of a constant; empty for null. */
	String of(Enum<?> constant) {
		return (constant == null) ? "" : of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

}
