package io.campaignflow.flow;

import io.campaignflow.shared.Sha256;
import java.util.Locale;

/**
 * A step as people know it: {@code kind} is the form's id, {@code step} the name of the
 * step of a route (empty where the kind says it all), {@code stepEn} its English name
 * (null for none). {@code place} is where it stands: 0 drafting, 1 signing, from 2 on the
 * steps of a route; of items the usual order of their tasks.
 */
public record StepKey(String process, String kind, String step, String stepEn, int place) {

	/** Stands for every step of plans together. */
	static final String EVERY = "";

	private static final int LENGTH = 32;

	/** Short and the same everywhere: made of kind and name. */
	public String id() {
		return digest(kind + "|" + step);
	}

	/** The step's name in a language, empty where the kind says it all. */
	public String stepIn(Locale locale) {
		boolean english = "en".equals(locale.getLanguage()) && stepEn != null && !stepEn.isBlank();
		return english ? stepEn : step;
	}

	static String digest(String text) {
		return Sha256.hex(text).substring(0, LENGTH);
	}

}
