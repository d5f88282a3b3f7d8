package io.campaignflow.prereview.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a Chinese text. The dictionary is loaded when the first text is cut, not
 * when the application starts.
 */
public final class ChineseWords {

	private ChineseWords() {
	}

	/** A word with its place in the text. */
	public record Word(String text, int start, int end) {
	}

	/** In the order of the text, without punctuation. */
	public static List<Word> of(String text) {
		List<Word> words = new ArrayList<>();
		try (TokenStream stream = Cutting.ANALYZER.tokenStream("text", text)) {
			CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
			OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
			}
			stream.end();
			return words;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory cannot fail to be read", ex);
		}
	}

	private static final class Cutting {

		private static final Analyzer ANALYZER = new SmartChineseAnalyzer();

	}

}
