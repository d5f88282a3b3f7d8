package io.campaignflow.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda form. */
record FormFile(Path path, JsonNode json) {

	/** Components without an answer. */
	static final Set<String> SHOWN = Set.of("text", "table", "html", "image", "separator", "spacer", "expression",
			"button", "group", "dynamiclist");

	static FormFile read(Path path) {
		try {
			return new FormFile(path, new ObjectMapper().readTree(path.toFile()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String name() {
		return path.getFileName().toString().replaceFirst("\\.form$", "");
	}

	/** All components, those inside of groups and lists too. */
	List<JsonNode> components() {
		List<JsonNode> all = new ArrayList<>();
		collect(json, all);
		return all;
	}

	/**
	 * Components that answer directly into this node's record: groups are looked through,
	 * lists are not.
	 */
	static Stream<JsonNode> answers(JsonNode parent) {
		return stream(parent.path("components")).flatMap((component) -> switch (component.path("type").asText()) {
			case "group" -> answers(component);
			case "dynamiclist" -> Stream.of(component);
			default -> SHOWN.contains(component.path("type").asText()) ? Stream.empty() : Stream.of(component);
		});
	}

	/** Key of an answer: of a field, or the path of a list. */
	static String key(JsonNode component) {
		return component.path(component.has("path") ? "path" : "key").asText();
	}

	static List<String> options(JsonNode component) {
		return stream(component.path("values")).map((option) -> option.path("value").asText()).toList();
	}

	private static void collect(JsonNode parent, List<JsonNode> all) {
		stream(parent.path("components")).forEach((component) -> {
			all.add(component);
			collect(component, all);
		});
	}

	private static Stream<JsonNode> stream(JsonNode array) {
		return StreamSupport.stream(array.spliterator(), false);
	}

}
