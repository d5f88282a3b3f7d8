package io.campaignflow.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as plans write them: 2026年3月20日, 2026.3.20, 3月20日前, 3月底, 3月中旬, 二〇二六年三月, 年底前.
 * Without a year the next such day is meant. A span of days ends with its last.
 */
final class ChineseDates {

	private static final Pattern DAY = Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Pattern MONTH = Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})月(份|底|末|上旬|中旬|下旬|初)?");

	private static final Pattern YEAR = Pattern.compile("(?:(\\d{4})年?|今年|本年|年)(?:底|末)");

	private static final String DIGITS = "〇零一二三四五六七八九";

	private ChineseDates() {
	}

	static Optional<LocalDate> parse(String text, LocalDate today) {
		String plain = arabic(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", ""))
			.replaceAll("(之前|以前|前|止|完成|办结)+$", "");
		String last = plain.substring(Math.max(plain.lastIndexOf('至'), plain.lastIndexOf('到')) + 1);
		try {
			return day(last, today).or(() -> month(last, today)).or(() -> year(last, today));
		}
		catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> day(String text, LocalDate today) {
		Matcher found = DAY.matcher(text);
		return found.matches() ? Optional.of(day(found.group(1), number(found.group(2)), number(found.group(3)), today))
				: Optional.empty();
	}

	private static LocalDate day(String year, int month, int day, LocalDate today) {
		LocalDate date = LocalDate.of((year == null) ? today.getYear() : number(year), month, day);
		return (year == null && date.isBefore(today)) ? date.plusYears(1) : date;
	}

	private static Optional<LocalDate> month(String text, LocalDate today) {
		Matcher found = MONTH.matcher(text);
		if (!found.matches()) {
			return Optional.empty();
		}
		int year = (found.group(1) == null) ? today.getYear() : number(found.group(1));
		LocalDate date = within(YearMonth.of(year, number(found.group(2))), found.group(3));
		return Optional.of((found.group(1) == null && date.isBefore(today)) ? date.plusYears(1) : date);
	}

	private static LocalDate within(YearMonth month, String part) {
		return switch ((part == null) ? "" : part) {
			case "初", "上旬" -> month.atDay(10);
			case "中旬" -> month.atDay(20);
			default -> month.atEndOfMonth();
		};
	}

	private static Optional<LocalDate> year(String text, LocalDate today) {
		Matcher found = YEAR.matcher(text);
		return found.matches()
				? Optional.of(LocalDate.of((found.group(1) == null) ? today.getYear() : number(found.group(1)), 12, 31))
				: Optional.empty();
	}

	/** 二〇二六 to 2026, 十二 to 12, 二十日 to 20日, 三十一 to 31. */
	private static String arabic(String text) {
		String tens = text.replaceAll("(?<![〇零一二三四五六七八九])十(?=[一二三四五六七八九])", "一")
			.replaceAll("(?<![〇零一二三四五六七八九])十", "一〇")
			.replaceAll("十(?=[一二三四五六七八九])", "")
			.replace("十", "〇");
		StringBuilder digits = new StringBuilder();
		tens.codePoints().forEach(point -> {
			int digit = DIGITS.indexOf(point);
			digits.appendCodePoint((digit < 0) ? point : '0' + Math.max(0, digit - 1));
		});
		return digits.toString();
	}

	private static int number(String digits) {
		return Integer.parseInt(digits);
	}

}
