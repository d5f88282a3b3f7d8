package io.campaignflow.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what became of urging many at once. */
@Component
public class UrgedWords {

	private static final Set<String> KNOWN = Set.of("urge-too-soon", "urge-by-waiting-only", "urge-nobody");

	private final MessageSource messages;

	UrgedWords(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * One sentence: how many were urged, how many not and why, how many were not tried.
	 */
	public String of(MassUrging.Outcome outcome) {
		List<String> said = new ArrayList<>(List.of(words("workflow.urged", outcome.urged())));
		outcome.refused()
			.forEach((code, times) -> said
				.add(words("workflow.urged.not." + (KNOWN.contains(code) ? code : "other"), times)));
		if (outcome.nobody() > 0) {
			said.add(words("workflow.urged.not.urge-nobody", outcome.nobody()));
		}
		if (outcome.left() > 0) {
			said.add(words("workflow.urged.left", outcome.left(), MassUrging.MOST));
		}
		return String.join(" ", said);
	}

	private String words(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
