package io.campaignflow.wiring;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message bundles of a folder: by file name, in Chinese and in English. */
record Bundles(Map<String, Properties> chinese, Map<String, Properties> english) {

	static Bundles read(Path folder) {
		Map<String, Properties> chinese = new TreeMap<>();
		Map<String, Properties> english = new TreeMap<>();
		for (Path file : Files.exists(folder) ? list(folder) : new Path[0]) {
			String name = file.getFileName().toString().replaceFirst("\\.properties$", "");
			if (name.endsWith("_en")) {
				english.put(name.substring(0, name.length() - 3), load(file));
			}
			else {
				chinese.put(name, load(file));
			}
		}
		return new Bundles(chinese, english);
	}

	boolean has(String key) {
		return Stream.of(chinese, english)
			.allMatch((language) -> language.values().stream().anyMatch((bundle) -> bundle.containsKey(key)));
	}

	/**
	 * Whether both languages have a key that begins so, for keys put together while a
	 * page is drawn.
	 */
	boolean hasBeginning(String prefix) {
		return Stream.of(chinese, english)
			.allMatch((language) -> language.values()
				.stream()
				.flatMap((bundle) -> bundle.stringPropertyNames().stream())
				.anyMatch((key) -> key.startsWith(prefix)));
	}

	String inChinese(String key) {
		return chinese.values()
			.stream()
			.map((bundle) -> bundle.getProperty(key))
			.filter((text) -> text != null)
			.findFirst()
			.orElse(null);
	}

	private static Path[] list(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".properties")).sorted().toArray(Path[]::new);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties load(Path file) {
		try (Reader reader = Files.newBufferedReader(file)) {
			Properties properties = new Properties();
			properties.load(reader);
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
