package io.campaignflow.rectification.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.attachment.Attachment;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.TimelineEntry;
import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Puts what happened to an item into words, round by round, the latest first. The
 * sentence of an event is the message {@code event.<EventName>}; its arguments are the
 * event's values in declared order.
 */
@Component
class TimelineLines {

	private static final Set<String> GOOD = Set.of("ItemSignedFor", "ItemAccepted", "ItemClosed", "ItemSettled");

	private static final Set<String> BAD = Set.of("DeadlineMissed", "ItemEscalated", "ItemTaskOverdue",
			"AcceptanceRefused", "ItemReopened");

	private final MessageSource messages;

	private final People people;

	TimelineLines(MessageSource messages, People people) {
		this.messages = messages;
		this.people = people;
	}

	/**
	 * One line: {@code sign} is ok, late or empty; {@code more} what was said besides,
	 * null where nothing was.
	 */
	record Line(String kind, String text, String more, String who, Instant at, String sign, List<Attachment> files) {
	}

	SortedMap<Integer, List<Line>> rounds(List<TimelineEntry> entries, List<Attachment> files) {
		Map<String, String> names = people
			.names(entries.stream().map(TimelineEntry::actor).collect(Collectors.toSet()));
		SortedMap<Integer, List<Line>> rounds = new TreeMap<>(Collections.reverseOrder());
		for (int at = entries.size() - 1; at >= 0; at--) {
			TimelineEntry entry = entries.get(at);
			rounds.computeIfAbsent(entry.round(), round -> new ArrayList<>()).add(line(entry, names, files));
		}
		return rounds;
	}

	private Line line(TimelineEntry entry, Map<String, String> names, List<Attachment> files) {
		Locale locale = LocaleContextHolder.getLocale();
		String text = messages.getMessage("event." + entry.kind(), values(entry.detail()), locale);
		String who = entry.actor().equals(Actor.SYSTEM.account()) ? null
				: names.getOrDefault(entry.actor(), entry.actor());
		String sign = GOOD.contains(entry.kind()) ? "ok" : (BAD.contains(entry.kind()) ? "late" : "");
		return new Line(entry.kind(), text, more(entry, locale), who, entry.at(), sign, filesOf(entry, files));
	}

	/** What the sentence leaves out. */
	private String more(TimelineEntry entry, Locale locale) {
		JsonNode detail = entry.detail();
		return switch (entry.kind()) {
			case "SatisfactionGiven" ->
				joined(word("Face." + detail.path("face").asText(), locale), said(detail, "text"));
			case "ReturnVisitDrawn" -> word("rectification.drawn." + detail.path("visited").asBoolean(), locale);
			case "ReturnVisited" ->
				joined(word("rectification.holds." + detail.path("holds").asBoolean(), locale), said(detail, "text"));
			case "ItemAssigned" ->
				joined(word("Severity." + detail.path("severity").asText(), locale), said(detail, "note"));
			case "ItemAccepted", "AcceptanceAppliedFor", "ItemClosed" -> said(detail, "text");
			case "ObjectionAgreed", "ItemEnded", "ItemExtensionGranted", "ItemSplit", "ItemMerged" ->
				said(detail, "reason");
			case "ItemTaskDueSoon", "ItemTaskOverdue" -> word("workflow.kind." + detail.path("kind").asText(), locale);
			case "ItemEscalated" -> word("WarningStage." + detail.path("stage").asText(), locale);
			default -> null;
		};
	}

	private static List<Attachment> filesOf(TimelineEntry entry, List<Attachment> files) {
		int n = entry.kind().equals("ProgressReported") ? entry.detail().path("n").asInt() : -1;
		return files.stream().filter(file -> file.fromRevision() == n).toList();
	}

	private String word(String key, Locale locale) {
		return messages.getMessage(key, null, locale);
	}

	private static String joined(String word, String said) {
		return (said == null) ? word : word + "　" + said;
	}

	private static String said(JsonNode detail, String value) {
		return detail.path(value).isTextual() ? detail.path(value).asText() : null;
	}

	private static Object[] values(JsonNode detail) {
		return StreamSupport.stream(detail.spliterator(), false).map(TimelineLines::value).toArray();
	}

	private static Object value(JsonNode node) {
		if (node.isArray()) {
			return StreamSupport.stream(node.spliterator(), false)
				.map(JsonNode::asText)
				.collect(Collectors.joining("、"));
		}
		return node.isNumber() ? String.valueOf(node.numberValue()) : node.asText();
	}

}
