package io.campaignflow.wiring;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.shared.DomainEvent;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Rules of the message bundles. */
final class MessageRules {

	private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[}(]");

	private static final Pattern CALLED = Pattern.compile("#messages\\.msg\\w*\\('([\\w.-]+)'[,)]");

	private static final Pattern COMPOSED = Pattern
		.compile("#\\{\\|([\\w.-]+)\\$|#messages\\.msg\\w*\\('([\\w.-]+)'\\s*\\+");

	private static final Pattern VALUE = Pattern.compile("\\{(\\d+)");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	/**
	 * Written into documents or looked for in them, which are Chinese in every language.
	 */
	private static final Pattern OFFICIAL = Pattern.compile("(plan\\.(title|number|vague-words)"
			+ "|document\\.(organ|recipient|mark|attachment|imprint|measures|sheet)|instruction\\.number|circular\\.official)(\\..*)?");

	/**
	 * Enums of doors that no page shows: how a form's field is drawn, what a file is, how
	 * a sign-in ended, whose people a route asks.
	 */
	private static final Set<String> UNSEEN = Set.of("FieldType", "FileFormat", "Outcome", "StepOwner", "StepState");

	private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?:'')*(?!')");

	private MessageRules() {
	}

	static void keysOfTemplatesExist(ViewWorld world, Findings findings) {
		world.templates().forEach((template) -> template.attributes().forEach((place) -> {
			for (Pattern pattern : List.of(KEY, CALLED)) {
				pattern.matcher(place.value())
					.results()
					.forEach((key) -> findings.require(world.bundles().has(key.group(1)), "%s: no message %s", place,
							key.group(1)));
			}
			COMPOSED.matcher(place.value()).results().forEach((key) -> {
				String prefix = (key.group(1) != null) ? key.group(1) : key.group(2);
				findings.require(world.bundles().hasBeginning(prefix), "%s: no message begins with %s", place, prefix);
			});
		}));
	}

	static void languagesHaveTheSameKeys(ViewWorld world, Findings findings) {
		Bundles bundles = world.bundles();
		findings.require(bundles.chinese().keySet().equals(bundles.english().keySet()), "Bundles %s and %s",
				bundles.chinese().keySet(), bundles.english().keySet());
		bundles.chinese().forEach((name, chinese) -> {
			Set<String> english = bundles.english().getOrDefault(name, new Properties()).stringPropertyNames();
			findings.require(english.equals(chinese.stringPropertyNames()), "%s: only in one language: %s", name,
					difference(chinese.stringPropertyNames(), english));
		});
	}

	static void sentencesAreWellFormed(ViewWorld world, Findings findings) {
		world.bundles().chinese().forEach((name, chinese) -> chinese.stringPropertyNames().forEach((key) -> {
			String english = world.bundles().english().getOrDefault(name, new Properties()).getProperty(key, "");
			findings.require(OFFICIAL.matcher(key).matches() || !HAN.matcher(english).find(),
					"%s: %s speaks Chinese in English", name, key);
			findings.require(values(english).equals(values(chinese.getProperty(key))), "%s: %s names other values",
					name, key);
			List.of(english, chinese.getProperty(key))
				.forEach((text) -> findings.require(wellFormed(text), "%s: %s cannot be filled in: %s", name, key,
						text));
		}));
	}

	static void refusalsHaveSentences(ViewWorld world, Findings findings) {
		Classes.all()
			.forEach((type) -> Constants.of(type)
				.codes()
				.forEach((code) -> findings.require(world.bundles().has("error." + code),
						"%s refuses with %s, no message", type.getSimpleName(), code)));
	}

	static void enumsHaveWords(ViewWorld world, Findings findings) {
		Classes.all()
			.filter(MessageRules::shown)
			.forEach((type) -> Arrays.stream(type.getEnumConstants()).forEach((one) -> {
				String key = type.getSimpleName() + "." + ((Enum<?>) one).name();
				findings.require(world.bundles().has(key), "no word for %s", key);
			}));
	}

	static void eventsHaveSentences(ViewWorld world, Findings findings) {
		Classes.all()
			.filter((type) -> DomainEvent.class.isAssignableFrom(type) && type.isRecord())
			.forEach((type) -> findings.require(world.bundles().has("event." + type.getSimpleName()),
					"no sentence for %s", type.getSimpleName()));
	}

	static void formsHaveWords(ViewWorld world, Findings findings) {
		for (FormFile form : world.forms()) {
			wordsBelow(world, findings, form.json(), "forms." + form.name() + ".");
		}
	}

	/** Fields inside of a list have the list's key before their own. */
	private static void wordsBelow(ViewWorld world, Findings findings, JsonNode parent, String prefix) {
		for (JsonNode component : parent.path("components")) {
			String key = prefix + FormFile.key(component);
			if (!FormFile.key(component).isEmpty()) {
				same(world, findings, key + ".label", component.path("label").asText());
				for (JsonNode option : component.path("values")) {
					same(world, findings, key + "." + option.path("value").asText(), option.path("label").asText());
				}
			}
			wordsBelow(world, findings, component, FormFile.key(component).isEmpty() ? prefix : key + ".");
		}
	}

	private static void same(ViewWorld world, Findings findings, String key, String text) {
		findings.require(world.bundles().has(key) && text.equals(world.bundles().inChinese(key)),
				"%s is “%s”, the form says “%s”", key, world.bundles().inChinese(key), text);
	}

	/**
	 * Enums of doors and views; not those of queries, web and process, which only code
	 * sees.
	 */
	private static boolean shown(Class<?> type) {
		return type.isEnum() && !UNSEEN.contains(type.getSimpleName()) && Modifier.isPublic(type.getModifiers())
				&& !type.getName().matches(".*Query\\$.*")
				&& !type.getPackageName().matches(".*\\.(web|process|engine)(\\..*)?");
	}

	private static Set<String> difference(Set<String> one, Set<String> other) {
		Set<String> all = new TreeSet<>(one);
		all.addAll(other);
		return all.stream().filter((key) -> !(one.contains(key) && other.contains(key))).collect(Collectors.toSet());
	}

	private static Set<String> values(String text) {
		return VALUE.matcher(text).results().map((match) -> match.group(1)).collect(Collectors.toSet());
	}

	/**
	 * A sentence with values is a MessageFormat, where a single quote hides what follows;
	 * one without is shown as it stands, quotes twice where they are doubled.
	 */
	private static boolean wellFormed(String text) {
		if (!VALUE.matcher(text).find()) {
			return !text.contains("''");
		}
		try {
			new MessageFormat(text);
			return !LONE_QUOTE.matcher(text).find();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
