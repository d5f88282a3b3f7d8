package io.campaignflow.workflow;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import org.springframework.stereotype.Component;

/** How a person is called who holds or completed a task. */
@Component
class HolderNames {

	private final People people;

	HolderNames(People people) {
		this.people = people;
	}

	String of(String account) {
		return people.find(account).map(Person::name).orElse(account);
	}

}
