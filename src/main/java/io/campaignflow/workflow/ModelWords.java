package io.campaignflow.workflow;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Gives the drawing of a model the words of its reader: names of elements come from the
 * messages {@code model.<process>.<element>}; what has none there keeps the model's own.
 */
@Component
public class ModelWords {

	private static final Pattern PROCESS = Pattern.compile("<bpmn:process\\s[^>]*?\\bid=\"([^\"]+)\"");

	private static final Pattern NAMED = Pattern
		.compile("(<bpmn:\\w+\\s+(?:[\\w:]+=\"[^\"]*\"\\s+)*?id=\"([^\"]+)\"\\s+name=\")([^\"]*)\"");

	private final MessageSource messages;

	ModelWords(MessageSource messages) {
		this.messages = messages;
	}

	/** The same model with names in this language. */
	public String in(Locale locale, String bpmn) {
		Matcher process = PROCESS.matcher(bpmn);
		return process.find() ? NAMED.matcher(bpmn).replaceAll((found) -> named(found, process.group(1), locale))
				: bpmn;
	}

	private String named(MatchResult found, String process, Locale locale) {
		String name = messages.getMessage("model." + process + "." + found.group(2), null, null, locale);
		return Matcher.quoteReplacement(found.group(1) + ((name == null) ? found.group(3) : attribute(name)) + "\"");
	}

	/** As the value of an attribute of XML. */
	private static String attribute(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
	}

}
