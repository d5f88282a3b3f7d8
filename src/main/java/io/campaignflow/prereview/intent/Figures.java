package io.campaignflow.prereview.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the figures and days of a text, clause by clause. */
final class Figures {

	private static final Pattern CLAUSE = Pattern.compile("[^，。；：！？、\\n\\r（）()]+");

	/** 1.2.3 counts nothing: it is the number of a heading or a version. */
	private static final String NUMBER = "(?:(?<![0-9０-９][.,]?)[0-9０-９]+(?:,[0-9]{3})*(?:[.][0-9]+)?(?![0-9０-９]|[.,][0-9])"
			+ "|[〇零一二两三四五六七八九十百千]+)";

	private static final Pattern DAY = Pattern
		.compile("(" + NUMBER + ")月(?:(" + NUMBER + ")[日号]|(底|末|上旬|中旬|下旬))?(前|之前|以前)?");

	private static final Pattern COUNT = Pattern.compile("百分之(?<hundred>" + NUMBER + "(?:点" + NUMBER
			+ ")?)|(?<half>一半|半数)|(?<tenth>[一二三四五六七八九])成(?<more>[一二三四五六七八九]?)" + "|(?<number>" + NUMBER
			+ "[万亿]?)\\s*(?<unit>%|％|个百分点|个工作日|个小时|个月|小时|分钟|万元|亿元|元|人次|[名人户件项天日次场张份个家处])");

	/** What was, and what happens to those who fall short, is no promise. */
	private static final Pattern NO_PROMISE = Pattern
		.compile("(?<![比较])(?:去年|上年|目前|现有|现状|此前|原来|原有|以往|过去)|(?:超过|低于|高于|不足|不到|少于|多于).*的$");

	private static final Set<String> NOT_ABOUT = Set.of("不少", "少于", "不低", "低于", "不得", "至少", "以上", "超过", "高于", "不高",
			"以内", "以下", "之内", "控制", "达到", "百分之", "不超过", "不少于", "不低于", "工作日", "小时", "分钟", "人次", "进行", "开展", "完成", "要求",
			"各级", "全部");

	private Figures() {
	}

	static List<Figure> in(String text) {
		List<Figure> figures = new ArrayList<>();
		Matcher clause = CLAUSE.matcher(text);
		while (clause.find()) {
			if (!NO_PROMISE.matcher(clause.group().strip()).find()) {
				figures.addAll(ofClause(clause.group(), clause.start()));
			}
		}
		return figures;
	}

	private static List<Figure> ofClause(String clause, int offset) {
		List<Figure> figures = new ArrayList<>();
		if (!clause.matches("(?s).*[0-9０-９〇零一二两三四五六七八九十百千].*")) {
			return figures;
		}
		Set<String> about = about(clause);
		Matcher day = DAY.matcher(clause);
		while (day.find()) {
			figures.add(figure(day, clause, offset, Figure.DAY, dayOf(day), Bound.AT_MOST, about));
		}
		Matcher count = COUNT.matcher(DAY.matcher(clause).replaceAll((found) -> "　".repeat(found.group().length())));
		while (count.find()) {
			figures.add(figure(count, clause, offset, unit(count), value(count), Bound.of(clause), about));
		}
		return figures;
	}

	private static Figure figure(Matcher found, String clause, int offset, String unit, double value, Bound bound,
			Set<String> about) {
		return new Figure(offset + found.start(), offset + found.end(), clause.substring(found.start(), found.end()),
				clause.strip(), unit, value, bound, about);
	}

	private static Set<String> about(String clause) {
		return Words.of(COUNT.matcher(DAY.matcher(clause).replaceAll("，")).replaceAll("，"))
			.stream()
			.filter((word) -> !NOT_ABOUT.contains(word))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static String unit(Matcher count) {
		String unit = count.group("unit");
		if (unit == null || unit.equals("％")) {
			return "%";
		}
		return switch (unit) {
			case "日" -> "天";
			case "个小时" -> "小时";
			case "万元", "亿元" -> "元";
			case "名" -> "人";
			default -> unit;
		};
	}

	private static double value(Matcher count) {
		if (count.group("hundred") != null) {
			String[] parts = count.group("hundred").split("点");
			return Numerals.value(parts[0]) + ((parts.length > 1) ? Numerals.value(parts[1]) / 10 : 0);
		}
		if (count.group("half") != null) {
			return 50;
		}
		if (count.group("tenth") != null) {
			return 10 * Numerals.value(count.group("tenth")) + Numerals.value(count.group("more"));
		}
		double value = Numerals.value(count.group("number"));
		return switch (count.group("unit")) {
			case "万元" -> value * 1e4;
			case "亿元" -> value * 1e8;
			default -> value;
		};
	}

	private static double dayOf(Matcher day) {
		double month = 100 * Numerals.value(day.group(1));
		if (day.group(2) != null) {
			return month + Numerals.value(day.group(2));
		}
		return switch (String.valueOf(day.group(3))) {
			case "上旬" -> month + 10;
			case "中旬" -> month + 20;
			default -> month + 31;
		};
	}

}
