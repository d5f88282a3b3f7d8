package io.campaignflow.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a text into what a reader takes in at once: Chinese character by character, but a
 * date, a number with its sign of percent, a Chinese numeral or a Latin word as a whole,
 * and nothing that is drawn as one sign apart.
 */
final class Tokens {

	private static final String DATE = "[0-9０-９]{4}年(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}[日号])?)?"
			+ "|[0-9０-９]{1,2}月[0-9０-９]{1,2}[日号]";

	private static final String NUMERAL = "百分之[零〇一二两三四五六七八九十百千万亿点]+|[零〇一二两三四五六七八九十百千万亿]{2,}";

	private static final String WORD = "[0-9０-９A-Za-z]+(?:[.,:/·'’_-][0-9０-９A-Za-z]+)*[%％‰]?";

	private static final Pattern TOKEN = Pattern.compile(DATE + "|" + NUMERAL + "|" + WORD + "|\\X", Pattern.DOTALL);

	private static final Pattern SENTENCE = Pattern.compile("[^。！？；]{1,2000}[。！？；]?|[。！？；]", Pattern.DOTALL);

	private Tokens() {
	}

	static List<String> of(String text) {
		return cut(TOKEN, text);
	}

	/** Sentences with the sign that ends them. */
	static List<String> sentences(String text) {
		return cut(SENTENCE, text);
	}

	private static List<String> cut(Pattern pattern, String text) {
		return pattern.matcher(text).results().map(MatchResult::group).toList();
	}

}
