package io.campaignflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the modules as their {@code package-info.java} files declare them. */
class ModuleDrawing {

	private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

	private final List<String> names;

	ModuleDrawing(ApplicationModules modules) {
		this.names = modules.stream().map(ApplicationModule::getIdentifier).map(Object::toString).sorted().toList();
	}

	String markdown() {
		StringBuilder text = new StringBuilder("# The modules\n\n");
		text.append(
				"Generated from the `package-info.java` files; `ModularityTests` keeps it in step. An arrow means ");
		text.append("“may use”;\nall may use `shared`, and all but `shared` the frame in `web`.\n\n```mermaid\n");
		text.append("flowchart TD\n");
		names.forEach((name) -> arrows(name).forEach((arrow) -> text.append("  ").append(arrow).append('\n')));
		text.append("```\n\n| module | purpose | may use |\n|---|---|---|\n");
		names.forEach((name) -> text.append(row(name)));
		return text.toString();
	}

	private static List<String> arrows(String name) {
		return declared(name).stream()
			.map((target) -> target.replaceFirst("::.*", ""))
			.filter((target) -> !List.of("shared", "web").contains(target))
			.distinct()
			.map((target) -> name + " --> " + target)
			.toList();
	}

	private static String row(String name) {
		return "| `%s` | %s | %s |\n".formatted(name, purpose(name), String.join(", ", declared(name)));
	}

	private static List<String> declared(String name) {
		try {
			Class<?> info = Class.forName("io.campaignflow." + name + ".package-info");
			return Arrays
				.stream(info.getAnnotation(org.springframework.modulith.ApplicationModule.class).allowedDependencies())
				.sorted()
				.toList();
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException("Module " + name + " has no package-info.java", ex);
		}
	}

	private static String purpose(String name) {
		Path info = Path.of("src/main/java/io/campaignflow", name, "package-info.java");
		try {
			Matcher javadoc = JAVADOC.matcher(Files.readString(info));
			if (!javadoc.find()) {
				throw new IllegalStateException(info + " does not say what the module is for");
			}
			return javadoc.group(1).replaceAll("\\s*\\*\\s*", " ").strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
