package io.campaignflow.instructor.web;

import io.campaignflow.organisation.ImportFault;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the faults of a list in the reader's language. */
@Component
class InstructorFaults {

	private final MessageSource texts;

	InstructorFaults(MessageSource texts) {
		this.texts = texts;
	}

	List<Fault> of(List<ImportFault> faults) {
		return faults.stream()
			.map(fault -> new Fault(fault.line(), fault.field(), fault.code(),
					this.texts.getMessage("error." + fault.code(), fault.args().toArray(),
							LocaleContextHolder.getLocale())))
			.toList();
	}

	/** A fault as people and calls read it. */
	record Fault(long line, String field, String code, String message) {
	}

}
