package io.campaignflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Camunda Tasklist speaks Chinese: every word of the shipped English, none left over. */
class TasklistTranslationTests {

	private static final String LOCALES = "META-INF/resources/webjars/camunda/app/tasklist/locales/";

	private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[ds]");

	/** Names and notations that are the same in every language. */
	private static final Set<String> SAME = Set.of("/labels/APP_VENDOR", "/dateLocales/longDateFormat/LT");

	@Test
	void everyWordIsTranslated() throws IOException {
		assertThat(words(LOCALES + "en.json")).hasSizeGreaterThan(400);
		assertThat(faults(LOCALES + "zh.json")).isEmpty();
	}

	@Test
	void aMissingWordAnInventedKeyAnEnglishWordAndALostValueAreFound() throws IOException {
		assertThat(faults("broken/tasklist/zh.json")).contains("missing /labels/ABORT", "invented /labels/NOT_A_KEY",
				"English /labels/CLAIM_TASK", "placeholders /labels/PAGES_MSG_COMMUNICATION_ERROR");
	}

	private static List<String> faults(String file) throws IOException {
		Map<String, String> english = words(LOCALES + "en.json");
		Map<String, String> chinese = words(file);
		List<String> faults = new ArrayList<>();
		english.keySet()
			.stream()
			.filter((key) -> !chinese.containsKey(key))
			.forEach((key) -> faults.add("missing " + key));
		chinese.forEach((key, text) -> {
			if (!english.containsKey(key)) {
				faults.add("invented " + key);
			}
			else {
				judge(key, english.get(key), text, faults);
			}
		});
		return faults;
	}

	private static void judge(String key, String english, String chinese, List<String> faults) {
		boolean words = LETTERS.matcher(english.replaceAll(PLACEHOLDER.pattern(), "")).find();
		boolean notation = key.contains("/longDateFormat/") || key.endsWith("/sameElse") || SAME.contains(key);
		if (words && !notation && !CHINESE.matcher(chinese).find()) {
			faults.add("English " + key);
		}
		if (!placeholders(english).containsAll(placeholders(chinese))
				|| key.startsWith("/labels/") && !placeholders(english).equals(placeholders(chinese))) {
			faults.add("placeholders " + key);
		}
	}

	private static Set<String> placeholders(String text) {
		Set<String> found = new TreeSet<>();
		PLACEHOLDER.matcher(text).results().forEach((match) -> found.add(match.group().replace(" ", "")));
		return found;
	}

	private static Map<String, String> words(String file) throws IOException {
		try (InputStream in = new ClassPathResource(file).getInputStream()) {
			byte[] bytes = in.readAllBytes();
			int start = (bytes[0] == (byte) 0xEF) ? 3 : 0;
			Map<String, String> words = new TreeMap<>();
			collect("", new ObjectMapper().readTree(bytes, start, bytes.length - start), words);
			return words;
		}
	}

	private static void collect(String path, JsonNode node, Map<String, String> words) {
		if (node.isContainerNode() && !node.isArray()) {
			node.fields().forEachRemaining((field) -> collect(path + "/" + field.getKey(), field.getValue(), words));
		}
		else {
			words.put(path, node.isArray() ? node.toString() : node.asText());
		}
	}

}
