package io.campaignflow.prereview.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a name was covered or never filled in: 某某县, ××局, 20某某年, ____, （单位名称）. A text that
 * is masked was meant for anybody (F1).
 */
final class Masks {

	private static final String WHAT = "(?:自治区|街道|苏木|嘎查|社区|单位|部门|同志|书记|[省市县区旗盟州镇乡村局年月日])";

	private static final Pattern MASK = Pattern
		.compile("[×＊*○〇□]{1,4}" + WHAT + "|某{1,3}" + WHAT + "|某某+|20(?:某某?|[×＊*○〇□xX]{2})年?|(?<![A-Za-z])[xX]{2,4}"
				+ WHAT + "|_{3,}|＿{2,}|[【\\[（(](?:单位名称|单位|地名|姓名|名称|待补充|待填|此处填写)[^】\\]）)]{0,8}[】\\]）)]");

	private Masks() {
	}

	/** Each with its place. */
	record Mask(int start, int end, String text) {
	}

	static List<Mask> in(String text) {
		List<Mask> masks = new ArrayList<>();
		Matcher matcher = MASK.matcher(text);
		while (matcher.find()) {
			masks.add(new Mask(matcher.start(), matcher.end(), matcher.group()));
		}
		return masks;
	}

}
