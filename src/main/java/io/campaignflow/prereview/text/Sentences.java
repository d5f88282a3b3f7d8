package io.campaignflow.prereview.text;

import java.util.ArrayList;
import java.util.List;

/** Sentences of Chinese prose: they end with 。！？； or a line. */
public final class Sentences {

	private static final String ENDS = "。！？；\n\r";

	private Sentences() {
	}

	/** A sentence with its place in the text, its closing sign included. */
	public record Sentence(int start, int end, String text) {
	}

	public static List<Sentence> of(String text) {
		List<Sentence> sentences = new ArrayList<>();
		int start = 0;
		for (int at = 0; at < text.length(); at++) {
			if (ENDS.indexOf(text.charAt(at)) >= 0) {
				add(sentences, text, start, at + 1);
				start = at + 1;
			}
		}
		add(sentences, text, start, text.length());
		return sentences;
	}

	/** The sentence a place stands in. */
	public static String around(String text, int start, int end) {
		int from = start;
		while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
			from--;
		}
		int to = end;
		while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
			to++;
		}
		return text.substring(from, Math.min(text.length(), to + 1)).strip();
	}

	private static void add(List<Sentence> sentences, String text, int start, int end) {
		if (!text.substring(start, end).isBlank()) {
			sentences.add(new Sentence(start, end, text.substring(start, end)));
		}
	}

}
