package io.campaignflow.rendering;

/**
 * One element of the text of an official document: a heading of the first (一、), second
 * (（一）) or third (1.) level, or a paragraph. A heading may open a paragraph: then
 * {@code text} is the heading and {@code rest} what follows it in the same line.
 */
public record OfficialBlock(boolean heading1, boolean heading2, boolean heading3, boolean paragraph, String text,
		String rest) {

	static OfficialBlock heading1(String text) {
		return new OfficialBlock(true, false, false, false, text, "");
	}

	static OfficialBlock heading2(String text, String rest) {
		return new OfficialBlock(false, true, false, false, text, rest);
	}

	static OfficialBlock heading3(String text, String rest) {
		return new OfficialBlock(false, false, true, false, text, rest);
	}

	static OfficialBlock paragraph(String text) {
		return new OfficialBlock(false, false, false, true, text, "");
	}

}
