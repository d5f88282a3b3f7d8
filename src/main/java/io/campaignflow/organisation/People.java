package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** People, their positions and the candidate groups these give. */
@Service
public class People {

	public Optional<Person> find(String account) {
		throw new UnsupportedOperationException();
	}

	/** Names by account, one query, for lists. */
	public Map<String, String> names(Collection<String> accounts) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The person as rules see them, with the candidate groups of today's positions and
	 * group memberships.
	 */
	public Optional<Actor> actor(String account) {
		throw new UnsupportedOperationException();
	}

	/**
	 * Active members of a candidate group ({@code ROLE@unit} or {@code GROUP@id}), by
	 * account.
	 */
	public List<Person> membersOf(String candidateGroup) {
		throw new UnsupportedOperationException();
	}

}
