package io.campaignflow.rendering;

import java.util.Locale;

/** The part a typeface plays in a document after GB/T 9704. */
enum FontPart {

	/** 小标宋: title and mark of the issuing organ. */
	TITLE,
	/** 仿宋: the text. */
	BODY,
	/** 黑体: headings of the first level. */
	HEADING,
	/** 楷体: headings of the second level. */
	KAI,
	/** Whatever has the characters all others lack. */
	FALLBACK;

	/** Name of the family in style sheets, and of the customer's font file. */
	String family() {
		return name().toLowerCase(Locale.ROOT);
	}

}
