package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.PeopleSearch;
import io.campaignflow.organisation.Person;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.supervision.CompositionOrder.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Reads groups as they come from a table, one a line: name, leader, first leader, liaison
 * and members, in columns parted by tabs or semicolons; people by account or whole name.
 */
@Component
class GroupLines {

	private static final List<GroupDuty> COLUMNS = List.of(GroupDuty.LEADER, GroupDuty.FIRST_LEADER, GroupDuty.LIAISON);

	/** People with one name that are looked at before an account is asked for. */
	private static final int NAMESAKES = 20;

	private final People people;

	private final PeopleSearch search;

	GroupLines(People people, PeopleSearch search) {
		this.people = people;
		this.search = search;
	}

	/** Lines that say anything, counted from 1 without the others. */
	static List<GroupRow> of(String text) {
		List<GroupRow> rows = new ArrayList<>();
		text.lines()
			.filter(line -> !line.isBlank())
			.forEach(line -> rows.add(new GroupRow(rows.size() + 1, List.of(line.split("[\t;；]", -1)))));
		return rows;
	}

	/**
	 * @throws BusinessRuleViolation where somebody is not known, or not by name alone
	 */
	NewGroup read(GroupRow row) {
		List<Choice> members = new ArrayList<>();
		for (int n = 0; n < COLUMNS.size(); n++) {
			String said = row.cell(n + 1);
			if (!said.isEmpty()) {
				members.add(new Choice(account(said), COLUMNS.get(n)));
			}
		}
		Stream.of(row.cell(COLUMNS.size() + 1).split("[、，,]"))
			.map(String::strip)
			.filter(said -> !said.isEmpty())
			.forEach(said -> members.add(new Choice(account(said), GroupDuty.MEMBER)));
		return new NewGroup(row.cell(0).isEmpty() ? null : row.cell(0), members);
	}

	private String account(String said) {
		if (people.find(said).filter(Person::active).isPresent()) {
			return said;
		}
		List<String> found = search.find(said, NAMESAKES)
			.stream()
			.filter(person -> person.name().equals(said))
			.map(PeopleSearch.Found::account)
			.toList();
		if (found.size() != 1) {
			throw new BusinessRuleViolation(found.isEmpty() ? "group-line-person-unknown" : "group-line-person-several",
					said);
		}
		return found.get(0);
	}

}
