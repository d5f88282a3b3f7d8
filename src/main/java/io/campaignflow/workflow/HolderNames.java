package io.campaignflow.workflow;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.shared.Conflict;
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

	/** Why a task cannot be taken: somebody else holds it. */
	Conflict taken(String holder) {
		return new Conflict("task-held-by-other", null, of(holder));
	}

}
