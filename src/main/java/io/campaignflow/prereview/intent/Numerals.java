package io.campaignflow.prereview.intent;

import java.util.Map;

/** Numbers as official texts write them: 4,000, ４０, 九十五, 两百, 3.5 万. */
final class Numerals {

	private static final String DIGITS = "零一二三四五六七八九";

	private static final Map<Character, Integer> TENS = Map.of('十', 10, '百', 100, '千', 1000);

	private Numerals() {
	}

	static double value(String written) {
		String plain = written.replaceAll("[,，\\s]", "");
		double factor = 1;
		for (; plain.endsWith("万") || plain.endsWith("亿"); plain = plain.substring(0, plain.length() - 1)) {
			factor *= plain.endsWith("万") ? 1e4 : 1e8;
		}
		return factor * (plain.matches("[0-9０-９.]+") ? Double.parseDouble(western(plain)) : chinese(plain));
	}

	private static String western(String digits) {
		return digits.chars()
			.mapToObj((sign) -> String.valueOf((char) ((sign >= '０') ? sign - '０' + '0' : sign)))
			.reduce("", String::concat);
	}

	private static double chinese(String written) {
		double sum = 0;
		double digit = 0;
		for (char sign : written.replace('〇', '零').replace('两', '二').toCharArray()) {
			if (TENS.containsKey(sign)) {
				sum += ((digit == 0) ? 1 : digit) * TENS.get(sign);
				digit = 0;
			}
			else {
				digit = 10 * (sum == 0 ? digit : 0) + DIGITS.indexOf(sign);
			}
		}
		return sum + digit;
	}

}
