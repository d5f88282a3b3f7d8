package io.campaignflow.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page or a file of fragments; {@code name} is its view name. */
record Template(String name, Document document) {

	private static final Pattern LINK = Pattern.compile("@\\{([^{}(]*(?:\\{\\w+}[^{}(]*)*)");

	static Template read(Path root, Path file) {
		try {
			String text = Files.readString(file).replaceAll("(?s)<!--.*?-->", "");
			return new Template(root.relativize(file).toString().replaceFirst("\\.html$", ""),
					Jsoup.parse(text, "", Parser.xmlParser()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An attribute of an element of a template. */
	record Place(Template template, Element element, Attribute attribute) {

		String value() {
			return attribute.getValue();
		}

		@Override
		public String toString() {
			return template.name + ": " + attribute.getKey() + "=" + value();
		}

	}

	/** A link with the HTTP method its element uses. */
	record Link(Place place, String path, String method) {
	}

	Stream<Place> attributes() {
		return document.getAllElements()
			.stream()
			.flatMap((element) -> element.attributes().asList().stream().map((one) -> new Place(this, element, one)));
	}

	List<String> fragments() {
		return document.getAllElements()
			.stream()
			.map((element) -> element.attr("th:fragment").replaceFirst("\\s*\\(.*", "").strip())
			.filter((name) -> !name.isEmpty())
			.toList();
	}

	Stream<Link> links() {
		return attributes().flatMap((place) -> paths(place).map((path) -> new Link(place, path, method(place))));
	}

	private static Stream<String> paths(Place place) {
		String value = place.value();
		if (place.attribute().getKey().startsWith("hx-") && value.startsWith("/")) {
			return Stream.of(value);
		}
		return LINK.matcher(value)
			.results()
			.map((MatchResult match) -> match.group(1).strip())
			.filter((path) -> path.startsWith("/"));
	}

	private static String method(Place place) {
		String key = place.attribute().getKey().replaceFirst("^(th:|data-)", "");
		if (key.matches("hx-(get|post|put|patch|delete)")) {
			return key.substring(3).toUpperCase(java.util.Locale.ROOT);
		}
		boolean form = key.equals("action") || key.equals("formaction");
		String method = place.element().attr("method") + place.element().attr("formmethod");
		return (form && !method.isEmpty()) ? method.toUpperCase(java.util.Locale.ROOT) : "GET";
	}

}
