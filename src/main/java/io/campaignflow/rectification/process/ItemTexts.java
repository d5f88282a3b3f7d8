package io.campaignflow.rectification.process;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.Extension;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.TimelineEntry;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of rectification show but do not ask for, in the reader's language. */
@Component
class ItemTexts {

	private final MessageSource messages;

	private final People people;

	ItemTexts(MessageSource messages, People people) {
		this.messages = messages;
		this.people = people;
	}

	String item(ItemView item) {
		String place = (item.place() == null) ? null : text("rectification.form.place", item.place());
		String deadline = (item.deadline() == null) ? null
				: text("rectification.form.deadline", item.deadline().toString());
		return Stream
			.of(text("rectification.form.item", item.number(), item.title(), item.text()), place, deadline,
					text("rectification.form.page", "/rectification-items/" + item.id()))
			.filter(Objects::nonNull)
			.collect(Collectors.joining("\n\n"));
	}

	/** Why the item was opened again; empty in the first round. */
	String before(ItemView item, List<TimelineEntry> timeline) {
		return last(timeline, "ItemReopened").filter(entry -> item.round() > 1)
			.map(entry -> text("rectification.form.before", item.round(), said(entry, "reason")))
			.orElse("");
	}

	/**
	 * What was said last in this round in an entry of a kind; empty where nothing was.
	 */
	String said(List<TimelineEntry> timeline, String kind, String key, String value) {
		return last(timeline, kind).map(entry -> said(entry, value))
			.filter(words -> !words.isEmpty())
			.map(words -> text(key, words))
			.orElse("");
	}

	String finished(List<TimelineEntry> timeline) {
		return last(timeline, "ItemFinished")
			.map(entry -> text("rectification.form.finished." + entry.detail().path("feasible").asBoolean(),
					said(entry, "text")))
			.orElse("");
	}

	String objection(List<TimelineEntry> timeline) {
		return last(timeline, "ItemObjected")
			.map(entry -> text("rectification.form.objection", name(entry.actor()), said(entry, "reason")))
			.orElse("");
	}

	String extension(Extension asked) {
		return (asked == null) ? ""
				: text("rectification.form.extension", name(asked.askedBy()), asked.until().toString(), asked.reason());
	}

	/** Where the files are; empty where there are none. */
	String files(String itemId, int count) {
		return (count == 0) ? "" : text("rectification.form.files", count, "/rectification-items/" + itemId);
	}

	String name(String account) {
		return people.names(Set.of(account)).getOrDefault(account, account);
	}

	private static Optional<TimelineEntry> last(List<TimelineEntry> timeline, String kind) {
		return timeline.stream().filter(entry -> entry.kind().equals(kind)).reduce((first, second) -> second);
	}

	private static String said(TimelineEntry entry, String value) {
		JsonNode said = entry.detail().path(value);
		return said.isTextual() ? said.asText() : "";
	}

	private String text(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
