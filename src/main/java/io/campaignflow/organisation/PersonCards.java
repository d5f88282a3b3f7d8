package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names people in messages about what is recorded of them: for themselves, and for those
 * in whose charge they are.
 */
@Component
@Transactional(readOnly = true)
class PersonCards implements SubjectCards {

	private final People people;

	private final Charge charge;

	PersonCards(People people, Charge charge) {
		this.people = people;
		this.charge = charge;
	}

	@Override
	public String subjectType() {
		return "person";
	}

	@Override
	public Optional<SubjectCard> find(String account) {
		return people.find(account).map(person -> card(account, person.name()));
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> accounts) {
		Set<String> seen = new HashSet<>(charge.among(actor, accounts));
		if (accounts.contains(actor.account())) {
			seen.add(actor.account());
		}
		Map<String, SubjectCard> cards = new HashMap<>();
		people.names(seen).forEach((account, name) -> cards.put(account, card(account, name)));
		return cards;
	}

	private static SubjectCard card(String account, String name) {
		return new SubjectCard("person", account, name, null, null,
				"/organisation/recusals?text=" + URLEncoder.encode(account, StandardCharsets.UTF_8));
	}

}
