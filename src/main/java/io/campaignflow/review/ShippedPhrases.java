package io.campaignflow.review;

import io.campaignflow.plan.Ground;
import io.campaignflow.review.Phrase.Keeper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The phrases that come with the product: lines of ground (may be empty) and phrase. */
@Component
class ShippedPhrases {

	private final List<Phrase> phrases;

	ShippedPhrases() {
		this.phrases = read(new ClassPathResource("review/phrases.csv"));
	}

	List<Phrase> all() {
		return phrases;
	}

	private static List<Phrase> read(ClassPathResource file) {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
			List<String> lines = reader.lines().skip(1).toList();
			return IntStream.range(0, lines.size()).mapToObj(i -> phrase(i, lines.get(i))).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Phrase phrase(int n, String line) {
		int comma = line.indexOf(',');
		Ground ground = (comma == 0) ? null : Ground.valueOf(line.substring(0, comma));
		return new Phrase("shipped-" + n, Keeper.SHIPPED, null, ground, line.substring(comma + 1));
	}

}
