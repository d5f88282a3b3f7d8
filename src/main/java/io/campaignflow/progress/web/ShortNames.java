package io.campaignflow.progress.web;

import java.util.regex.Pattern;

/** Names of units for small cells: without the word that says what they are. */
final class ShortNames {

	private static final Pattern KIND = Pattern.compile(
			"(?<=..)(村民委员会|居民委员会|嘎查村委会|村委会|居委会|街道办事处|办事处" + "|管理区管委会|(?<=.{4})[^族]{2,3}族自治[旗县]|族自治[旗县]|自治[旗县]|联合旗)$");

	private static final Pattern LEVEL = Pattern.compile("(?<=..)(社区|嘎查|街道|苏木|地区|[村镇乡旗县区市盟])$");

	private ShortNames() {
	}

	static String of(String name) {
		String zone = name.replace("经济技术开发区", "经开").replace("高新技术产业开发区", "高新");
		return LEVEL.matcher(KIND.matcher(zone).replaceFirst("")).replaceFirst("");
	}

}
