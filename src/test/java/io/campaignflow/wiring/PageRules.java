package io.campaignflow.wiring;

import io.campaignflow.wiring.Template.Link;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Controller;

/** Rules of templates and scripts. */
final class PageRules {

	private static final Pattern VIEW = Pattern.compile("([a-z]+(?:/[a-z-]+)+)(?: :: ([\\w-]+).*)?");

	private static final Pattern FRAGMENT = Pattern.compile("~\\{\\s*([\\w/-]*)\\s*::\\s*([\\w-]+)");

	private static final Pattern LETTERS = Pattern.compile("\\p{IsHan}|\\p{L}{2}");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern STRING = Pattern.compile("'[^'\n]*'|\"[^\"\n]*\"|`[^`]*`");

	/** Attributes people read. */
	private static final Set<String> READ = Set.of("title", "placeholder", "aria-label", "alt", "label", "summary");

	/** Attributes that put a text in the place of what stands inside. */
	private static final List<String> REPLACED = List.of("th:text", "th:utext", "th:replace", "th:insert");

	/**
	 * Answered by servlets and filters, not by controllers; {@code RouteSecurityTests}
	 * knows them all.
	 */
	private static final List<String> SERVLETS = List.of("/logout", "/login", "/camunda/", "/swagger-ui", "/v3/",
			"/oauth2/", "/actuator/");

	private PageRules() {
	}

	static void viewsExist(ViewWorld world, Findings findings) {
		Classes.all()
			.filter((type) -> AnnotatedElementUtils.hasAnnotation(type, Controller.class))
			.forEach((type) -> Constants.of(type)
				.texts()
				.stream()
				.map(VIEW::matcher)
				.filter(java.util.regex.Matcher::matches)
				.forEach((view) -> findings.require(exists(world, view.group(1), view.group(2)),
						"%s answers with %s, which is not there", type.getSimpleName(), view.group())));
	}

	static void fragmentsExist(ViewWorld world, Findings findings) {
		world.templates()
			.forEach((template) -> template.attributes()
				.forEach((place) -> FRAGMENT.matcher(place.value())
					.results()
					.forEach((use) -> findings.require(
							exists(world, use.group(1).isEmpty() ? template.name() : use.group(1), use.group(2)),
							"%s: no such fragment", place))));
	}

	static void linksLeadSomewhere(ViewWorld world, Findings findings) {
		world.templates()
			.stream()
			.flatMap(Template::links)
			.forEach((link) -> findings.require(leadsSomewhere(world, link), "%s: nothing answers %s %s", link.place(),
					link.method(), link.path()));
	}

	static void textsStandInMessages(ViewWorld world, Findings findings) {
		for (Template template : world.templates()) {
			template.document().getAllElements().forEach((element) -> {
				element.textNodes()
					.forEach((text) -> findings.require(silent(element, text), "%s: text “%s”", template.name(),
							text.text().strip()));
				element.attributes()
					.asList()
					.stream()
					.filter((one) -> READ.contains(one.getKey()) || HAN.matcher(one.getValue()).find())
					.forEach((one) -> findings.require(!LETTERS.matcher(one.getValue()).find(), "%s: %s=“%s”",
							template.name(), one.getKey(), one.getValue()));
			});
		}
	}

	static void scriptsAreSilent(ViewWorld world, Findings findings) {
		for (Path script : world.scripts()) {
			String code = read(script).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*|\\s//.*", "");
			findings.require(STRING.matcher(code).results().noneMatch((text) -> HAN.matcher(text.group()).find()),
					"%s speaks Chinese by itself", script);
		}
	}

	private static boolean exists(ViewWorld world, String name, String fragment) {
		return world.template(name)
			.filter((template) -> fragment == null || template.fragments().contains(fragment)
					|| template.document().getElementById(fragment) != null
					|| !template.document().getElementsByTag(fragment).isEmpty())
			.isPresent();
	}

	private static boolean leadsSomewhere(ViewWorld world, Link link) {
		String path = link.path().replaceFirst("[?#].*", "");
		if (path.contains("$")) {
			return true;
		}
		if (path.startsWith("/webjars/")) {
			return webjar(path.substring("/webjars/".length()));
		}
		return Files.isRegularFile(world.statics().resolve(path.substring(1)))
				|| SERVLETS.stream().anyMatch((servlet) -> path.startsWith(servlet))
				|| world.routes().answer(link.method(), path);
	}

	private static boolean webjar(String path) {
		String pattern = "classpath*:META-INF/resources/webjars/" + path.replaceFirst("/", "/*/");
		try {
			return new PathMatchingResourcePatternResolver().getResources(pattern).length > 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Whether nobody reads the text: it is replaced, or names a language in itself. */
	private static boolean silent(Element element, TextNode text) {
		return !LETTERS.matcher(text.text()).find() || element.parents().stream().anyMatch(PageRules::replaced)
				|| replaced(element) || element.hasAttr("lang") || element.tagName().matches("style|script|#doctype");
	}

	private static boolean replaced(Element element) {
		return REPLACED.stream().anyMatch(element::hasAttr);
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
