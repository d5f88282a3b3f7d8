package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ItemOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Options as offices write them: one a line, what it costs at the end behind a space and
 * a minus ({@code partly shown -3}). Values follow the place in the list.
 */
final class OptionLines {

	private static final Pattern LINE = Pattern.compile("^(.*?)(?:\\s+[-−－](\\d{1,4}))?$");

	private OptionLines() {
	}

	static List<ItemOption> read(String text) {
		List<ItemOption> options = new ArrayList<>();
		for (String line : text.split("[\\r\\n；;]+")) {
			Matcher found = LINE.matcher(line.strip());
			if (!line.isBlank() && found.matches()) {
				int deduction = (found.group(2) == null) ? 0 : Integer.parseInt(found.group(2));
				options.add(new ItemOption("o" + (options.size() + 1), found.group(1), deduction));
			}
		}
		return options;
	}

	static String written(List<ItemOption> options) {
		return options.stream()
			.map(option -> option.label() + ((option.deduction() == 0) ? "" : " -" + option.deduction()))
			.collect(Collectors.joining("\n"));
	}

}
