package io.campaignflow.plan.word;

/** A file that is no Word document this product takes, and why. */
public class WordUnreadable extends Exception {

	private final Reason reason;

	WordUnreadable(Reason reason, Throwable cause) {
		super(reason.name(), cause);
		this.reason = reason;
	}

	public Reason reason() {
		return reason;
	}

	/** Why a file is refused. */
	public enum Reason {

		/** Encrypted, or a Word document of before 2007. */
		LOCKED_OR_OLD,
		/** Carries macros. */
		MACROS,
		/** No Word document, damaged, or made to exhaust whoever opens it. */
		NOT_WORD

	}

}
