package io.campaignflow.prereview.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Lists of words that come with the product: parted by blanks or lines, # for remarks.
 */
public final class WordLists {

	private WordLists() {
	}

	/** All words of a list. */
	public static Set<String> read(String name) {
		return lines(name).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
	}

	/** The words of a list, line by line. */
	public static List<List<String>> lines(String name) {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				new ClassPathResource("prereview/" + name).getInputStream(), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#") && !line.isBlank())
				.map((line) -> List.of(line.strip().split("\\s+")))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a list of words is missing from the application: " + name, ex);
		}
	}

}
