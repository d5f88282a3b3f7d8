package io.campaignflow.organisation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/**
 * First letters of the pinyin of a name, by which people search: 昆都仑区 gives {@code kdlq}.
 * Each character is transliterated once and then remembered.
 */
final class PinyinInitials {

	private static final Transliterator TO_LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

	private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

	private PinyinInitials() {
	}

	static String of(String name) {
		StringBuilder initials = new StringBuilder(name.length());
		name.codePoints()
			.forEach(character -> initials.append(KNOWN.computeIfAbsent(character, PinyinInitials::first)));
		return initials.toString();
	}

	private static String first(int character) {
		String latin = TO_LATIN.transliterate(Character.toString(character)).strip();
		return (!latin.isEmpty() && latin.charAt(0) < 128 && Character.isLetterOrDigit(latin.charAt(0)))
				? latin.substring(0, 1) : "";
	}

}
