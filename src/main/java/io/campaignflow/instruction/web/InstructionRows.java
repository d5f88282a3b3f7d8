package io.campaignflow.instruction.web;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Instructions as lines with names in place of codes and accounts; a few queries a page.
 */
@Component
class InstructionRows {

	private final OrgUnits units;

	private final People people;

	private final Deadlines deadlines;

	private final MessageSource messages;

	InstructionRows(OrgUnits units, People people, Deadlines deadlines, MessageSource messages) {
		this.units = units;
		this.people = people;
		this.deadlines = deadlines;
		this.messages = messages;
	}

	/** {@code dueAt} is null where no answer is waited for. */
	public record Row(InstructionView it, String unit, String leader, String addressee, Instant dueAt) {
	}

	List<Row> of(List<InstructionView> views) {
		Map<String, String> names = people.names(views.stream()
			.flatMap(view -> Stream.of(view.leader(), view.addressee()))
			.filter(account -> !account.contains("@"))
			.toList());
		Map<String, OrgUnit> places = units.byCodes(views.stream()
			.flatMap(view -> Stream.of(view.unitCode(), codeOf(view.addressee())))
			.filter(Objects::nonNull)
			.toList());
		return views.stream().map(view -> row(view, names, places)).toList();
	}

	/** In words: a person's name, or a unit with a role. */
	String named(String addressee) {
		String code = codeOf(addressee);
		return (code == null) ? people.names(List.of(addressee)).getOrDefault(addressee, addressee)
				: role(addressee, units.byCodes(List.of(code)));
	}

	private Row row(InstructionView view, Map<String, String> names, Map<String, OrgUnit> places) {
		String addressee = (codeOf(view.addressee()) == null) ? names.getOrDefault(view.addressee(), view.addressee())
				: role(view.addressee(), places);
		Instant due = (view.status() == InstructionStatus.OPEN) ? deadlines.endOf(view.dueOn()) : null;
		return new Row(view, places.get(view.unitCode()).name(), names.getOrDefault(view.leader(), view.leader()),
				addressee, due);
	}

	private String role(String group, Map<String, OrgUnit> places) {
		String role = messages.getMessage("Role." + group.substring(0, group.indexOf('@')), null,
				LocaleContextHolder.getLocale());
		OrgUnit place = places.get(codeOf(group));
		return ((place == null) ? codeOf(group) : place.name()) + " " + role;
	}

	private static String codeOf(String addressee) {
		int at = addressee.indexOf('@');
		return (at < 0) ? null : addressee.substring(at + 1);
	}

}
