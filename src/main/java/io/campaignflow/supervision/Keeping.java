package io.campaignflow.supervision;

import io.campaignflow.recusal.Apart;
import io.campaignflow.recusal.Recusals;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.Composition.Member;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Keeps people of a group apart from the units they are tied to (F3). */
@Component
class Keeping {

	private final Recusals recusals;

	Keeping(Recusals recusals) {
		this.recusals = recusals;
	}

	/** Everybody of the group who must not go to one of its units, once a unit. */
	List<Apart> apart(GroupIdentity group, Composition composition) {
		return apart(group, composition.members().stream().map(Member::account).toList(), composition.units());
	}

	List<Apart> apart(GroupIdentity group, Collection<String> accounts, Collection<Covered> covered) {
		Map<String, String> paths = new LinkedHashMap<>();
		covered.forEach(unit -> paths.put(unit.unit(), unit.path()));
		return recusals.apart(accounts, paths, group.issuingPath());
	}

}
