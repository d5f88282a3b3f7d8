package io.campaignflow.prereview.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the names of units are written: in lists with the committee that runs a village
 * (友谊村委会), in texts without it (友谊村), in talk without the kind of unit (昆都仑 for 昆都仑区).
 */
final class UnitForms {

	/** What a name of a unit ends with, the longer endings first. */
	static final List<String> ENDINGS = List.of("委员会", "居委会", "村委会", "办事处", "村委", "服务中心", "产业园", "工业园", "园区", "街道",
			"嘎查", "苏木", "社区", "地区", "林场", "农场", "牧场", "省", "市", "县", "区", "旗", "盟", "州", "镇", "乡", "村", "街", "屯", "队");

	private static final Map<String, List<String>> COMMITTEES = Map.of("村", List.of("民委员会", "委会", "委员会"), "嘎查",
			List.of("委员会", "委会", "村委会", "村民委员会"), "社区", List.of("居委会", "居民委员会"), "街道", List.of("办事处"), "街",
			List.of("居委会", "居民委员会"), "村委", List.of("会"));

	private static final Pattern SHORT = Pattern
		.compile("(.{2,}?)(?:特别行政区|(?:维吾尔|哈萨克|柯尔克孜|塔吉克|蒙古|锡伯|[\\u4e00-\\u9fa5]{1,3}族)*自治[区州县旗]|地区|林区"
				+ "|街道|苏木|民族乡|[省市盟县旗区镇乡])");

	private UnitForms() {
	}

	/** As the unit may stand in a list of units. */
	static Set<String> listed(String written) {
		Set<String> names = new LinkedHashSet<>(Set.of(written));
		COMMITTEES.forEach((ending, committees) -> {
			if (written.endsWith(ending)) {
				committees.forEach((committee) -> names.add(written + committee));
			}
		});
		return names;
	}

	/** Without the kind of unit; the name itself where nothing would be left. */
	static String shortened(String name) {
		Matcher matcher = SHORT.matcher(name);
		return matcher.matches() ? matcher.group(1) : name;
	}

}
