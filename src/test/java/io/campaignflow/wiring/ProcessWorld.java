package io.campaignflow.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Models, decision tables, forms and the beans they name. */
public record ProcessWorld(List<XmlFile> processes, List<XmlFile> decisions, List<FormFile> forms, Beans beans) {

	/** Everything below a folder. */
	public static ProcessWorld of(Beans beans, Path... folders) {
		return new ProcessWorld(read(".bpmn", XmlFile::read, folders), read(".dmn", XmlFile::read, folders),
				read(".form", FormFile::read, folders), beans);
	}

	private static <T> List<T> read(String ending, Function<Path, T> reader, Path... folders) {
		return Stream.of(folders)
			.flatMap(ProcessWorld::files)
			.filter((file) -> file.toString().endsWith(ending))
			.sorted()
			.map(reader)
			.toList();
	}

	private static Stream<Path> files(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
