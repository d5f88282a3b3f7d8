package io.campaignflow.rectification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The words of a text as search engines take them: overlapping pairs of Chinese
 * characters, other words as they are, widths and capitals folded, punctuation dropped.
 */
public final class TextWords {

	private TextWords() {
	}

	/** Each word once, in the order of the text. */
	public static Set<String> of(String text) {
		Set<String> words = new LinkedHashSet<>();
		try (TokenStream stream = Cutting.ANALYZER.tokenStream("text", text)) {
			CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(word.toString());
			}
			stream.end();
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory cannot fail to be read", ex);
		}
	}

	/** Made when the first text is cut, not when the application starts. */
	private static final class Cutting {

		private static final Analyzer ANALYZER = new CJKAnalyzer();

	}

}
