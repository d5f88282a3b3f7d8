package io.campaignflow.eventlog;

/**
 * Leaves out of a text what no XML document may hold; breaks of lines become blanks, as
 * every reader of attributes makes of them.
 */
final class XmlText {

	private XmlText() {
	}

	static String of(String text) {
		return text.codePoints()
			.map((point) -> Character.isWhitespace(point) ? ' ' : point)
			.filter(XmlText::isAllowed)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** The characters of XML 1.0 (production 2 of the recommendation). */
	private static boolean isAllowed(int point) {
		return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
	}

}
