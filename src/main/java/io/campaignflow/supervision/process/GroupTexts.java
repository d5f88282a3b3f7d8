package io.campaignflow.supervision.process;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.supervision.Composition;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.GroupVisits;
import io.campaignflow.supervision.CoveredNames;
import io.campaignflow.supervision.Why;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of group-dispatch show but do not ask for, in the reader's language. */
@Component
class GroupTexts {

	private final People people;

	private final OrgUnits units;

	private final CoveredNames unitNames;

	private final ObjectProvider<GroupVisits> visits;

	private final MessageSource messages;

	GroupTexts(People people, OrgUnits units, CoveredNames unitNames, ObjectProvider<GroupVisits> visits,
			MessageSource messages) {
		this.people = people;
		this.units = units;
		this.unitNames = unitNames;
		this.visits = visits;
		this.messages = messages;
	}

	String summary(GroupView group) {
		return of("supervision.form.summary", group.name(), of("GroupKind." + group.kind()),
				units.get(group.issuingUnit()).name(), group.planned().members().size(),
				group.planned().units().size());
	}

	/** Why it changes or came back; empty where nobody said anything. */
	String notes(GroupView group) {
		return (group.reason() == null) ? "" : of("supervision.form.reason", group.reason());
	}

	/** How many visits keep the group from ending, and where they are; empty for none. */
	String openVisits(GroupView group) {
		long open = visits.stream().mapToLong(one -> one.open(group.id()).size()).sum();
		return (open == 0) ? "" : of("supervision.form.visits", open, GroupVisits.page(group.id()));
	}

	List<Map<String, Object>> members(Composition planned) {
		Map<String, String> names = people.names(planned.members().stream().map(Composition.Member::account).toList());
		return planned.members()
			.stream()
			.map(one -> Map.<String, Object>of("duty", of("GroupDuty." + one.duty()), "name",
					names.getOrDefault(one.account(), one.account()), "account", one.account(), "signed",
					of((one.signedAt() == null) ? "supervision.unsigned" : "supervision.signed")))
			.toList();
	}

	List<Map<String, Object>> units(GroupView group) {
		Map<String, String> known = unitNames.of(group.kind(), group.planned().unitCodes());
		return group.planned()
			.units()
			.stream()
			.map(one -> Map.<String, Object>of("unit", known.get(one.unit()), "why", why(one)))
			.toList();
	}

	private String why(Covered unit) {
		return unit.reasons().isEmpty() ? of("supervision.by-hand")
				: unit.reasons().stream().map(this::sentence).collect(Collectors.joining(of("supervision.separator")));
	}

	private String sentence(Why why) {
		return of(why.key(), why.args().toArray());
	}

	String of(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
