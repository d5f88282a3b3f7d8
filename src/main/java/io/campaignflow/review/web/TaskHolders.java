package io.campaignflow.review.web;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.workflow.WorkItem;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who has a task, as people say it: a person's name, an office of a unit, a group. */
@Component
class TaskHolders {

	private final People people;

	private final OrgUnits units;

	private final GroupRoster groups;

	private final MessageSource messages;

	TaskHolders(People people, OrgUnits units, GroupRoster groups, MessageSource messages) {
		this.people = people;
		this.units = units;
		this.groups = groups;
		this.messages = messages;
	}

	String of(WorkItem task) {
		return of(task.holders());
	}

	/** Accounts and candidate groups by their names. */
	String of(Collection<String> holders) {
		return holders.stream().sorted().map(this::name).collect(Collectors.joining("、"));
	}

	private String name(String holder) {
		int at = holder.indexOf('@');
		if (at < 0) {
			return people.names(Set.of(holder)).getOrDefault(holder, holder);
		}
		String role = holder.substring(0, at);
		String of = holder.substring(at + 1);
		return SupervisionGroup.ROLE.equals(role) ? group(of) : role(role, of);
	}

	private String group(String id) {
		return groups.byIds(List.of(id)).stream().findFirst().map(SupervisionGroup::name).orElse(id);
	}

	private String role(String role, String unit) {
		Locale locale = LocaleContextHolder.getLocale();
		String word = messages.getMessage("Role." + role, null, role, locale);
		String name = units.find(unit).map(OrgUnit::name).orElse(unit);
		return messages.getMessage("review.page.holder", new Object[] { name, word }, locale);
	}

}
