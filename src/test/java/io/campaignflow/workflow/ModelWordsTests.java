package io.campaignflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What drawings of models call things: in Chinese as in the model, in English all of it.
 */
class ModelWordsTests {

	private static final Path MODEL = Path.of("processes/plan-approval.bpmn");

	@Test
	void everyNameIsTheModelsInChineseAndTranslatedInEnglish() throws Exception {
		ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
		messages.setBasename("classpath:messages/review");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		ModelWords words = new ModelWords(messages);
		String model = Files.readString(MODEL, StandardCharsets.UTF_8);
		assertThat(names(words.in(Locale.SIMPLIFIED_CHINESE, model))).isEqualTo(names(model));
		Map<String, String> english = names(words.in(Locale.ENGLISH, model));
		assertThat(english.keySet()).isEqualTo(names(model).keySet()).hasSizeGreaterThan(40);
		assertThat(english).containsEntry("UserTask_DraftPlan", "Draft the plan");
		assertThat(english.values()).noneMatch((name) -> name.codePoints().anyMatch(Character::isIdeographic));
	}

	@Test
	void whatIsSaidIsTextAndWhatIsNotSaidStays() throws Exception {
		StaticMessageSource messages = new StaticMessageSource();
		messages.addMessage("model.plan-approval.UserTask_DraftPlan", Locale.ENGLISH, "<a> \"$1\" & 'b'");
		String model = Files.readString(MODEL, StandardCharsets.UTF_8);
		Map<String, String> names = names(new ModelWords(messages).in(Locale.ENGLISH, model));
		assertThat(names).containsEntry("UserTask_DraftPlan", "<a> \"$1\" & 'b'")
			.containsEntry("UserTask_SignOffPlan", names(model).get("UserTask_SignOffPlan"));
	}

	/**
	 * By their ids; read as any reader of XML would. Messages between processes are not
	 * drawn.
	 */
	private static Map<String, String> names(String model) throws Exception {
		NodeList all = DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(model)))
			.getElementsByTagName("*");
		Map<String, String> names = new TreeMap<>();
		for (int at = 0; at < all.getLength(); at++) {
			Element element = (Element) all.item(at);
			if (element.hasAttribute("name") && !element.getTagName().equals("bpmn:message")) {
				names.put(element.getAttribute("id"), element.getAttribute("name"));
			}
		}
		return names;
	}

}
