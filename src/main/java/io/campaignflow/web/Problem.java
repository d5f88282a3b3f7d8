package io.campaignflow.web;

import java.util.List;
import org.springframework.http.HttpStatusCode;

/**
 * A refusal or failure in the reader's words: its status, its stable code, the sentence,
 * what is wrong where, the number under which it stands in the log (null where nothing
 * was logged), and for a lost race what is stored now (else null).
 */
public record Problem(HttpStatusCode status, String code, String sentence, List<Fault> faults, String reference,
		Object theirs) {

	/** Name of the model attribute, where a page shows a problem beside its form. */
	public static final String ATTRIBUTE = "problem";

	public Problem {
		faults = List.copyOf(faults);
	}

	/** One fault; {@code field} is a path as in the answers, empty for the whole. */
	public record Fault(String field, String code, String message) {
	}

	/** Whether a field has a fault of its own. */
	public boolean concerns(String field) {
		return faults.stream().anyMatch((fault) -> fault.field().equals(field));
	}

	/** What kind of advice helps: the number of the status, or {@code failed}. */
	public String advice() {
		return status.is5xxServerError() ? "failed" : String.valueOf(status.value());
	}

	Problem numbered(String number) {
		return new Problem(status, code, sentence, faults, number, theirs);
	}

}
