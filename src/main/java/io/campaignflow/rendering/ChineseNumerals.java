package io.campaignflow.rendering;

/** Numbers of headings: 一, 十, 十二, 二十一. */
final class ChineseNumerals {

	private static final String DIGITS = "〇一二三四五六七八九";

	private ChineseNumerals() {
	}

	/** From 1 to 99. */
	static String of(int number) {
		if (number < 1 || number > 99) {
			throw new IllegalArgumentException("no heading has the number " + number);
		}
		String tens = (number < 10) ? "" : ((number < 20) ? "" : digit(number / 10)) + "十";
		return tens + ((number % 10 == 0) ? "" : digit(number % 10));
	}

	private static String digit(int number) {
		return DIGITS.substring(number, number + 1);
	}

}
