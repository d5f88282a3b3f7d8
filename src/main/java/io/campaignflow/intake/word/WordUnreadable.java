package io.campaignflow.intake.word;

/** A file that is no Word document this product takes; {@code code} says why. */
public class WordUnreadable extends Exception {

	/** Encrypted, or a Word document of before 2007. */
	static final String LOCKED = "import-locked";

	/** Carries macros. */
	static final String MACROS = "import-macros";

	/** No Word document, damaged, or made to exhaust whoever opens it. */
	static final String NOT_WORD = "import-not-word";

	private final String code;

	WordUnreadable(String code, Throwable cause) {
		super(code, cause);
		this.code = code;
	}

	/** Code of the refusal. */
	public String code() {
		return code;
	}

}
