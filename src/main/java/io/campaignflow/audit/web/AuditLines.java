package io.campaignflow.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts entries into words. The sentence of an event is the message
 * {@code event.<EventName>}; its arguments are the record's components in declared order.
 */
@Component
class AuditLines {

	private final MessageSource messages;

	private final People people;

	private final ObjectMapper json;

	private final WorkingTime time;

	AuditLines(MessageSource messages, People people, ObjectMapper json, WorkingTime time) {
		this.messages = messages;
		this.people = people;
		this.json = json;
		this.time = time;
	}

	Page<AuditLine> of(Page<AuditEntry> entries, Locale locale) {
		Map<String, String> names = people
			.names(entries.items().stream().map(AuditEntry::actor).collect(Collectors.toSet()));
		String system = messages.getMessage("audit.system", null, locale);
		Map<String, AuditEntry> byNumber = entries.items()
			.stream()
			.collect(Collectors.toMap((entry) -> place(entry, 0), Function.identity()));
		return entries.map((entry) -> line(entry, named(entry.actor(), names, system),
				since(byNumber.get(place(entry, 1)), entry), locale));
	}

	private static String named(String actor, Map<String, String> names, String system) {
		return actor.equals(Actor.SYSTEM.account()) ? system : names.getOrDefault(actor, actor);
	}

	/** A place in a chain, so many before an entry. */
	private static String place(AuditEntry entry, int before) {
		return entry.subjectType() + ":" + entry.subjectId() + ":" + (entry.seq() - before);
	}

	private BigDecimal since(AuditEntry before, AuditEntry entry) {
		return (before == null) ? null : time.hours(before.at(), entry.at());
	}

	private AuditLine line(AuditEntry entry, String name, BigDecimal hours, Locale locale) {
		JsonNode detail = read(entry.detail());
		String text = messages.getMessage("event." + entry.action(), values(detail), entry.action(), locale);
		return new AuditLine(entry.subjectType() + ":" + entry.subjectId(), entry.seq(), entry.at(), entry.actor(),
				name, entry.action(), text, detail, entry.previousHash(), entry.hash(), hours);
	}

	/** A detail somebody has tampered with is shown as it stands. */
	private JsonNode read(String detail) {
		try {
			return json.readTree(detail);
		}
		catch (JsonProcessingException ex) {
			return json.getNodeFactory().textNode(detail);
		}
	}

	private static Object[] values(JsonNode detail) {
		return StreamSupport.stream(detail.spliterator(), false).map(AuditLines::value).toArray();
	}

	private static Object value(JsonNode node) {
		return node.isNumber() ? node.numberValue() : node.asText();
	}

}
