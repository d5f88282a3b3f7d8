package io.campaignflow.review;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an added step is called: after the people it asks, in both languages. */
@Component
class AddedTitles {

	/** Characters the tables hold. */
	private static final int LONGEST = 200;

	private final MessageSource messages;

	private final People people;

	private final OrgUnits units;

	AddedTitles(MessageSource messages, People people, OrgUnits units) {
		this.messages = messages;
		this.people = people;
		this.units = units;
	}

	String chinese(List<String> asked) {
		return title(asked, Locale.SIMPLIFIED_CHINESE);
	}

	String english(List<String> asked) {
		return title(asked, Locale.ENGLISH);
	}

	private String title(List<String> asked, Locale locale) {
		Map<String, String> names = people.names(Set.copyOf(asked));
		String separator = messages.getMessage("review.added.separator", null, locale);
		String called = asked.stream()
			.map(one -> one.contains("@") ? group(one, locale) : names.getOrDefault(one, one))
			.collect(Collectors.joining(separator));
		String title = messages.getMessage("review.added.title", new Object[] { called }, locale);
		return title.substring(0, Math.min(LONGEST, title.length()));
	}

	private String group(String group, Locale locale) {
		String[] parts = group.split("@", 2);
		String unit = units.find(parts[1]).map(OrgUnit::name).orElse(parts[1]);
		String role = messages.getMessage("Role." + parts[0], null, parts[0], locale);
		return messages.getMessage("review.page.holder", new Object[] { unit, role }, locale);
	}

}
