package io.campaignflow.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Templates, scripts, messages, forms and the addresses controllers answer. */
public record ViewWorld(List<Template> templates, List<Path> scripts, Bundles bundles, List<FormFile> forms,
		Path statics, Routes routes) {

	/** Reads a folder shaped like {@code src/main/resources}, and the forms. */
	public static ViewWorld of(Path resources, Path forms) {
		Path templates = resources.resolve("templates");
		return new ViewWorld(files(templates, ".html").map((file) -> Template.read(templates, file)).toList(),
				files(resources.resolve("static"), ".js").toList(), Bundles.read(resources.resolve("messages")),
				files(forms, ".form").map(FormFile::read).toList(), resources.resolve("static"), new Routes());
	}

	Optional<Template> template(String name) {
		return templates.stream().filter((template) -> template.name().equals(name)).findFirst();
	}

	private static Stream<Path> files(Path folder, String ending) {
		if (!Files.exists(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
