package io.campaignflow.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What README and documents promise: links, files and commands. */
public final class Documents {

	private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)[^)]*\\)");

	private static final Pattern FILE = Pattern
		.compile("`((?:src|processes|forms|docker|\\.ci)/[\\w./-]+|pom\\.xml|LICENSE|NOTICE)`");

	private static final Pattern COMMANDS = Pattern.compile("(?s)```(?:bash|sh|shell|console)\\n(.*?)```");

	private Documents() {
	}

	/**
	 * Links lead to files; files named in the text are there, seen from the top of the
	 * repository.
	 */
	public static void filesExist(List<Path> documents, Findings findings) {
		for (Path document : documents) {
			String text = read(document);
			LINK.matcher(text)
				.results()
				.map((match) -> match.group(1))
				.filter((link) -> !link.matches("(https?|mailto):.*"))
				.forEach((link) -> findings.require(Files.exists(document.resolveSibling(link)),
						"%s links to %s, which is not there", document, link));
			FILE.matcher(text)
				.results()
				.forEach((file) -> findings.require(Files.exists(Path.of(file.group(1))),
						"%s names %s, which is not there", document, file.group(1)));
		}
	}

	/** Commands a reader is told to type are run by the CI script or by a test. */
	public static void commandsAreRun(List<Path> documents, List<Path> runners, Findings findings) {
		String run = runners.stream().map(Documents::read).collect(Collectors.joining("\n"));
		for (Path document : documents) {
			COMMANDS.matcher(read(document))
				.results()
				.flatMap((block) -> block.group(1).lines())
				.map((line) -> line.replaceFirst("^\\$ ", "").replaceFirst("\\s+#.*", "").strip())
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.forEach((line) -> findings.require(run.contains(line), "%s tells to type “%s”, which nothing runs",
						document, line));
		}
	}

	public static List<Path> below(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
