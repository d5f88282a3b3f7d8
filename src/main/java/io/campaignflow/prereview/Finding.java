package io.campaignflow.prereview;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * One thing a rule found. {@code section} is a section key or {@code measures},
 * {@code measure} a row from 1 (0: none), {@code start} and {@code end} UTF-16 offsets in
 * the section's text (0 for a measure), {@code passage} the words; {@code args} complete
 * the sentence {@code prereview.finding.<rule>}; {@code source} is null but for copied
 * passages. {@code key} is the same whenever the same thing is found in the same text.
 */
public record Finding(String key, Rule rule, String section, int measure, int start, int end, String passage,
		List<String> args, Source source) {

	public Finding {
		args = List.copyOf(args);
	}

	public static Finding of(Rule rule, String section, int measure, int start, int end, String passage,
			String... args) {
		String said = String.join("|", rule.name(), section, String.valueOf(measure), String.valueOf(start), passage,
				String.join("|", args));
		String key = UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
		return new Finding(key, rule, section, measure, start, end, passage, List.of(args), null);
	}

	/** The same with the place it was taken from. */
	public Finding from(Source taken) {
		return new Finding(key, rule, section, measure, start, end, passage, args, taken);
	}

}
