package io.campaignflow.inspection;

import io.campaignflow.organisation.People;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says who is meant, for records that outlive positions. */
@Component
class Names {

	private final People people;

	Names(People people) {
		this.people = people;
	}

	/** The names of these accounts in a line. */
	String of(Collection<String> accounts) {
		Map<String, String> names = people.names(accounts);
		return accounts.stream().map(one -> names.getOrDefault(one, one)).collect(Collectors.joining("、"));
	}

}
