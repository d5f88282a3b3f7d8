package io.campaignflow.prereview.names;

import io.campaignflow.organisation.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Offices and turns of speech of another kind of unit: a banner's plan that speaks of
 * “我县” or “县委书记” was written for a county. Kinds of units below the plan's own are fine,
 * and those of its own line.
 */
final class OtherOffices {

	/** Kinds of each level, in the words of texts. */
	private static final Map<Level, List<String>> KINDS = Map.of(Level.PREFECTURE, List.of("盟", "州"), Level.COUNTY,
			List.of("县", "旗"), Level.TOWNSHIP, List.of("镇", "乡", "苏木", "街道"), Level.VILLAGE, List.of("嘎查", "社区"));

	private static final String OFFICE = "(?:党?委书记|党?委副书记|党?委常委|党?委办公室|党工委|党支部|[党常]?委(?![员托派任屈婉])|人民政府|政府|行署|长(?![期远效久线年大途处足三短寿治春沙江城河征]))";

	private OtherOffices() {
	}

	/** Words of another kind of unit, each with its place. */
	record Office(int start, int end, String text) {
	}

	/**
	 * @param level of the plan's own unit
	 * @param line names of the units above and of the unit itself
	 */
	static List<Office> in(String text, Level level, List<String> line) {
		List<String> kinds = KINDS.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().compareTo(level) <= 0)
			.flatMap((entry) -> entry.getValue().stream())
			.filter((kind) -> line.stream().noneMatch((name) -> name.contains(kind)))
			.toList();
		List<Office> found = new ArrayList<>();
		if (!kinds.isEmpty()) {
			Matcher matcher = pattern(kinds).matcher(text);
			while (matcher.find()) {
				found.add(new Office(matcher.start(), matcher.end(), matcher.group()));
			}
		}
		return found;
	}

	/** Not where several kinds are named in a row (旗县区委), nor inside a longer word. */
	private static Pattern pattern(List<String> kinds) {
		String kind = kinds.stream().collect(Collectors.joining("|", "(?:", ")"));
		return Pattern.compile("(?<![各旗县市区盟乡联同])(?:[我本全咱]" + kind + "(?![级域旗县区市镇乡])|" + kind + OFFICE + ")");
	}

}
