package io.campaignflow.prereview.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything in a text that could be a name of a unit: characters that end like one,
 * names in a row that share their ending (麻池、哈林格尔两镇), and short names. Which of them are
 * names, the list of units tells.
 */
final class Candidates {

	private static final int LONGEST = 16;

	private static final Pattern ROW = Pattern.compile(
			"((?:[\\u4e00-\\u9fa5]{2,8}[、和与及]){1,9}[\\u4e00-\\u9fa5]{2,8}?)(?:等)?[两二三四五六七八九十几多各数0-9]+个?(街道|苏木|嘎查|社区|[旗县区市镇乡村])");

	private final String text;

	private final Map<String, Set<String>> shortNames;

	private final List<Mention> found = new ArrayList<>();

	/** {@code shortNames} gives the full names a short one may stand for. */
	private Candidates(String text, Map<String, Set<String>> shortNames) {
		this.text = text;
		this.shortNames = shortNames;
	}

	static List<Mention> in(String text, Map<String, Set<String>> shortNames) {
		Candidates candidates = new Candidates(text, shortNames);
		candidates.addEndings();
		candidates.addRows();
		candidates.addShortNames();
		return candidates.found;
	}

	private void addEndings() {
		for (int at = 1; at < text.length(); at++) {
			for (String ending : UnitForms.ENDINGS) {
				if (text.startsWith(ending, at)) {
					addEndingAt(at, at + ending.length());
				}
			}
		}
	}

	private void addEndingAt(int body, int end) {
		for (int start = body - 1; start >= 0 && end - start <= LONGEST && isHan(text.charAt(start)); start--) {
			String written = text.substring(start, end);
			found.add(new Mention(start, end, written, UnitForms.listed(written)));
		}
	}

	private void addRows() {
		Matcher row = ROW.matcher(text);
		while (row.find()) {
			int start = row.start(1);
			for (String name : row.group(1).split("(?<=[、和与及])")) {
				String bare = name.replaceAll("[、和与及]$", "");
				addInRow(start, bare, row.group(2));
				start += name.length();
			}
		}
	}

	/** The first of a row may have other words before it. */
	private void addInRow(int start, String bare, String ending) {
		for (int skipped = 0; bare.length() - skipped >= 2; skipped++) {
			String name = bare.substring(skipped);
			found.add(new Mention(start + skipped, start + bare.length(), name + ending,
					UnitForms.listed(name + ending)));
		}
	}

	private void addShortNames() {
		Map<Integer, Integer> lengths = new HashMap<>();
		shortNames.keySet().forEach((name) -> lengths.merge(name.length(), 1, Integer::sum));
		for (int start = 0; start < text.length(); start++) {
			for (int length : lengths.keySet()) {
				if (start + length <= text.length()) {
					addShortName(start, text.substring(start, start + length));
				}
			}
		}
	}

	private void addShortName(int start, String name) {
		Set<String> full = shortNames.get(name);
		if (full != null) {
			found.add(new Mention(start, start + name.length(), name, full));
		}
	}

	private static boolean isHan(char sign) {
		return sign >= '\u4e00' && sign <= '\u9fa5';
	}

}
