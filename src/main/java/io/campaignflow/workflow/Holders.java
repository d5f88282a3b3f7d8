package io.campaignflow.workflow;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.SupervisionGroup;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who has tasks, in words: the person who took it, else those it is offered to. Asks once
 * for a whole list.
 */
@Component
public class Holders {

	private final People people;

	private final OrgUnits units;

	private final GroupRoster groups;

	private final MessageSource messages;

	Holders(People people, OrgUnits units, GroupRoster groups, MessageSource messages) {
		this.people = people;
		this.units = units;
		this.groups = groups;
		this.messages = messages;
	}

	/** Words by task id. */
	public Map<String, String> of(List<WorkItem> items) {
		Map<String, String> accounts = people
			.names(items.stream().map(Holders::account).filter(Objects::nonNull).distinct().toList());
		Map<String, String> offers = offers(items.stream()
			.filter((item) -> account(item) == null)
			.flatMap((item) -> item.candidates().stream())
			.toList());
		Map<String, String> words = new HashMap<>();
		items.forEach((item) -> words.put(item.id(), account(item) != null
				? accounts.getOrDefault(account(item), account(item)) : joined(item.candidates(), offers)));
		return words;
	}

	/** Candidates in words, joined: positions, groups and persons. */
	public String named(Collection<String> candidates) {
		return joined(candidates, offers(List.copyOf(candidates)));
	}

	/** Words for each of these candidates. */
	public Map<String, String> names(Collection<String> candidates) {
		return offers(List.copyOf(candidates));
	}

	private static String account(WorkItem item) {
		return item.completedBy() != null ? item.completedBy() : item.assignee();
	}

	private String joined(Collection<String> candidates, Map<String, String> words) {
		return candidates.stream()
			.map((candidate) -> words.getOrDefault(candidate, candidate))
			.sorted()
			.collect(Collectors.joining(said("web.and")));
	}

	private Map<String, String> offers(List<String> candidates) {
		Map<String, OrgUnit> known = units.byCodes(idsOf(candidates, false));
		Map<String, String> named = groups.byIds(idsOf(candidates, true))
			.stream()
			.collect(Collectors.toMap(SupervisionGroup::id, SupervisionGroup::name));
		Map<String, String> words = new HashMap<>(
				people.names(candidates.stream().filter((candidate) -> !candidate.contains("@")).distinct().toList()));
		candidates.stream()
			.filter((candidate) -> candidate.contains("@"))
			.forEach((candidate) -> words.put(candidate, word(candidate, known, named)));
		return words;
	}

	private String word(String candidate, Map<String, OrgUnit> known, Map<String, String> named) {
		int at = candidate.indexOf('@');
		String role = candidate.substring(0, at);
		String id = candidate.substring(at + 1);
		if (SupervisionGroup.ROLE.equals(role)) {
			return named.getOrDefault(id, candidate);
		}
		OrgUnit unit = known.get(id);
		return unit == null ? candidate : said("task.holder.role", unit.name(), said("Role." + role));
	}

	private String said(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

	private static List<String> idsOf(List<String> candidates, boolean group) {
		return candidates.stream()
			.filter((candidate) -> candidate.contains("@") && candidate.startsWith(SupervisionGroup.PREFIX) == group)
			.map((candidate) -> candidate.substring(candidate.indexOf('@') + 1))
			.distinct()
			.toList();
	}

}
