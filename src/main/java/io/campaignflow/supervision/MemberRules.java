package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.CompositionOrder.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is wrong with the people chosen for a group, whatever its units. */
@Component
class MemberRules {

	private final People people;

	MemberRules(People people) {
		this.people = people;
	}

	/** Known and active people, each once, and one of a kind to lead and to ask. */
	List<Violation> atFault(List<Choice> members) {
		if (members.stream().anyMatch(one -> one.account() == null || one.duty() == null)) {
			return List.of(Violation.of("members", "group-member-incomplete"));
		}
		List<Violation> faults = new ArrayList<>();
		Map<String, Person> known = people.byAccounts(members.stream().map(Choice::account).toList());
		members.stream()
			.filter(one -> !known.containsKey(one.account()) || !known.get(one.account()).active())
			.forEach(one -> faults.add(Violation.of("members", "account-unknown", one.account())));
		members.stream()
			.map(Choice::account)
			.filter(account -> members.stream().filter(one -> one.account().equals(account)).count() > 1)
			.distinct()
			.forEach(account -> faults.add(Violation.of("members", "group-member-twice", account)));
		faults.addAll(dutiesTwice(members));
		return faults;
	}

	private static List<Violation> dutiesTwice(List<Choice> members) {
		List<Violation> faults = new ArrayList<>();
		for (GroupDuty duty : List.of(GroupDuty.LEADER, GroupDuty.FIRST_LEADER, GroupDuty.LIAISON)) {
			if (members.stream().filter(one -> one.duty() == duty).count() > 1) {
				faults.add(Violation.of("members", "group-duty-twice." + duty));
			}
		}
		return faults;
	}

	/** They may have left since they were chosen. */
	Optional<Violation> inactive(String account) {
		return people.find(account).filter(Person::active).isPresent() ? Optional.empty()
				: Optional.of(Violation.of("members", "account-unknown", account));
	}

}
