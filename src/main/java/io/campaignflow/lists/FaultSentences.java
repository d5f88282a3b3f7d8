package io.campaignflow.lists;

import java.util.List;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the faults of an imported file in the reader's language. */
@Component
public class FaultSentences {

	private final MessageSource texts;

	FaultSentences(MessageSource texts) {
		this.texts = texts;
	}

	public List<Fault> of(List<ImportFault> faults) {
		return faults.stream()
			.map(fault -> new Fault(fault.line(), fault.field(), fault.code(),
					this.texts.getMessage("error." + fault.code(), fault.args().toArray(),
							LocaleContextHolder.getLocale())))
			.toList();
	}

	/** A fault as people and calls read it. */
	public record Fault(long line, String field, String code, String message) {
	}

}
