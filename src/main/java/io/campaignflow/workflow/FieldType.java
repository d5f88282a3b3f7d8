package io.campaignflow.workflow;

/**
 * What a component of a form is. The first ones ask for an answer, the last ones only
 * show something.
 */
public enum FieldType {

	/** One line of text. */
	TEXT_LINE(true),
	/** Text of several lines. */
	TEXT_AREA(true),
	/** A number, whole where the form says so. */
	NUMBER(true),
	/** A day. */
	DATE(true),
	/** Yes or no. */
	CHECKBOX(true),
	/** One of the options, in a list that opens. */
	SELECT(true),
	/** One of the options, all in sight. */
	RADIO(true),
	/** Any number of the options. */
	CHECKLIST(true),
	/** As many rows of the inner fields as wanted. */
	ROWS(true),
	/** Fields under a common heading. */
	GROUP(false),
	/** A text to be read. */
	TEXT(false),
	/** Rows to be read. */
	TABLE(false),
	/** A line between parts. */
	LINE(false);

	private final boolean asks;

	FieldType(boolean asks) {
		this.asks = asks;
	}

	/** Whether the component asks for an answer under its own key. */
	public boolean asks() {
		return asks;
	}

	/** Whether answers are among the options. */
	public boolean choice() {
		return this == SELECT || this == RADIO || this == CHECKLIST;
	}

}
