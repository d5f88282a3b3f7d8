package io.campaignflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Wildcards in what is looked for stand for themselves, and nobody makes patterns by
 * hand.
 */
class LikePatternTests {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Path ITSELF = SOURCES.resolve("io/campaignflow/shared/LikePattern.java");

	/** A percent sign put beside a value, in Java or in SQL. */
	private static final Pattern BY_HAND = Pattern.compile("\\+\\s*\"%\"|\"%\"\\s*\\+|'%'\\s*\\|\\||\\|\\|\\s*'%'");

	@Test
	void wildcardsAreEscaped() {
		assertThat(LikePattern.startingWith("/15/A_1/")).isEqualTo("/15/A\\_1/%");
		assertThat(LikePattern.containing("50% \\ _")).isEqualTo("%50\\% \\\\ \\_%");
	}

	@Test
	void aRangeEndsBehindAllThatBeginAlike() {
		String end = TextRange.end("/15/1502/");
		assertThat(List.of("/15/1502/", "/15/1502/150203/", "/15/1502/区/")).allMatch((path) -> path.compareTo(end) < 0);
		assertThat(end).isLessThan("/15/15020/").isEqualTo("/15/15020");
	}

	@Test
	void patternsAreMadeHereOnly() throws IOException {
		assertThat(BY_HAND.matcher("path + \"%\"").find()).isTrue();
		assertThat(BY_HAND.matcher("like ? || '%'").find()).isTrue();
		try (Stream<Path> files = Files.walk(SOURCES)) {
			List<Path> byHand = files.filter((file) -> file.toString().endsWith(".java") && !file.equals(ITSELF))
				.filter((file) -> BY_HAND.matcher(text(file)).find())
				.toList();
			assertThat(byHand).isEmpty();
		}
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
