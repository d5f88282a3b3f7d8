package io.campaignflow.inspection;

import io.campaignflow.organisation.HomeUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Nobody inspects the unit they come from or worked in, nor decides about such a visit
 * (F3). A unit's own people are those of the unit and of everything below it.
 */
@Component
class Recusal {

	private final HomeUnits homes;

	private final People people;

	Recusal(HomeUnits homes, People people) {
		this.homes = homes;
		this.people = people;
	}

	/** Accounts of those who have to stay away from a unit. */
	List<String> recused(Collection<String> accounts, String unitPath) {
		Map<String, Set<String>> known = homes.of(accounts);
		return accounts.stream()
			.filter(account -> known.getOrDefault(account, Set.of())
				.stream()
				.anyMatch(home -> home.startsWith(unitPath)))
			.toList();
	}

	/**
	 * @throws BusinessRuleViolation naming everybody who has to stay away
	 */
	void requireNone(Collection<String> accounts, String unitPath) {
		List<String> recused = recused(accounts, unitPath);
		if (!recused.isEmpty()) {
			Map<String, String> names = people.names(recused);
			throw new BusinessRuleViolation("visit-recused",
					String.join("、", recused.stream().map(one -> names.getOrDefault(one, one)).toList()));
		}
	}

	/**
	 * @throws NotAllowed where this person comes from the unit
	 */
	void requireFree(Actor actor, String unitPath) {
		if (!recused(List.of(actor.account()), unitPath).isEmpty()) {
			throw new NotAllowed("visit-own-unit");
		}
	}

}
