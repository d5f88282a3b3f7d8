package io.campaignflow.prereview.copying;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of a plan's own unit and of those above it, with and without what kind of place
 * they are. Who takes over a plan puts their own names there.
 */
final class OwnNames {

	static final OwnNames NONE = new OwnNames(List.of());

	private static final String KINDS = "(?:自治区|自治州|自治县|自治旗|省|市|盟|州|地区|县|旗|区|镇|乡|苏木|街道办事处|街道|嘎查|村民委员会|村|社区居民委员会|社区)";

	private static final Pattern KIND = Pattern.compile(KINDS + "$");

	private static final int SHORTEST = 2;

	private final Pattern names;

	private OwnNames(Collection<String> names) {
		this.names = names.isEmpty() ? null
				: Pattern.compile("(?:" + names.stream()
					.sorted(Comparator.comparingInt(String::length).reversed())
					.map(Pattern::quote)
					.collect(Collectors.joining("|")) + ")" + KINDS + "?");
	}

	static OwnNames of(Collection<String> units) {
		Set<String> names = new LinkedHashSet<>();
		for (String unit : units) {
			String stem = KIND.matcher(unit).replaceFirst("");
			names.add((stem.length() >= SHORTEST) ? stem : unit);
		}
		names.removeIf(String::isBlank);
		return new OwnNames(names);
	}

	/** Where they stand in a text, in its order. */
	List<Name> in(String text) {
		return (names == null) ? List.of()
				: names.matcher(text).results().map((found) -> new Name(found.start(), found.end())).toList();
	}

	/** UTF-16 offsets. */
	record Name(int from, int to) {
	}

}
