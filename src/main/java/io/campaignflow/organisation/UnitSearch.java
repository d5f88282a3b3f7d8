package io.campaignflow.organisation;

import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.TextRange;
import io.campaignflow.storage.Filter;
import java.util.List;
import java.util.Locale;

/**
 * What a searched text means: digits are the start of a code, Latin letters the start of
 * the pinyin initials, everything else a part of the name.
 */
final class UnitSearch {

	/** Higher levels first: their paths are shorter. */
	static final String ORDER = "char_length(path), sort_no, code";

	private UnitSearch() {
	}

	static Filter filter(Scope scope, String text) {
		Filter visible = scope.everything() ? Filter.everything() : Filter.within(scope.paths());
		if (text.chars().allMatch(Character::isDigit)) {
			return visible.and(startsWith("code", text));
		}
		if (text.chars().allMatch(UnitSearch::isLatin)) {
			return visible.and(startsWith("initials", text.toLowerCase(Locale.ROOT)));
		}
		return visible.and("name like ?", LikePattern.containing(text));
	}

	private static Filter startsWith(String column, String prefix) {
		return new Filter(column + " >= ? and " + column + " < ?", List.of(prefix, TextRange.end(prefix)));
	}

	private static boolean isLatin(int character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

}
