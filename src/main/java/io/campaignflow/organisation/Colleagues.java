package io.campaignflow.organisation;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people of a few units, for whoever has to choose one. */
@Service
@Transactional(readOnly = true)
public class Colleagues {

	private final ColleagueRepository colleagues;

	Colleagues(ColleagueRepository colleagues) {
		this.colleagues = colleagues;
	}

	/**
	 * Active people with one of these roles at one of these units.
	 * @param text part of a name, an account or a unit's name; empty for everybody
	 */
	public List<Colleague> find(Collection<String> units, Collection<Role> roles, String text, int limit) {
		return units.isEmpty() ? List.of() : colleagues.find(units, roles, text, limit);
	}

}
