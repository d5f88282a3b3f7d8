package io.campaignflow.review;

import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.plan.Ground;
import io.campaignflow.review.Phrase.Keeper;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Standard phrases: everybody keeps their own, the office of a unit keeps those all
 * people of the unit use, some come with the product.
 */
@Service
@Transactional
public class Phrases {

	/** Longest phrase, in UTF-16 units. */
	public static final int LONGEST = 300;

	/** Most phrases of one list. */
	public static final int MOST = 100;

	private final PhraseRepository phrases;

	private final ShippedPhrases shipped;

	private final Clock clock;

	Phrases(PhraseRepository phrases, ShippedPhrases shipped, Clock clock) {
		this.phrases = phrases;
		this.shipped = shipped;
		this.clock = clock;
	}

	/** All a person can use: their own first, then those of their units, then shipped. */
	@Transactional(readOnly = true)
	public List<Phrase> of(Actor actor) {
		List<Phrase> kept = phrases.of(actor.account(), units(actor));
		List<Phrase> all = new ArrayList<>(kept.stream().filter(each -> each.keeper() == Keeper.PERSON).toList());
		all.addAll(kept.stream().filter(each -> each.keeper() == Keeper.UNIT).toList());
		all.addAll(shipped.all());
		return all;
	}

	/** Units whose list this person keeps. */
	public List<String> keptBy(Actor actor) {
		return List.copyOf(actor.heldAt(Role.OFFICE.name()));
	}

	/**
	 * @param unit whose list it goes into; null for one's own
	 * @param ground null for a general one
	 * @throws NotFound where the person does not keep that unit's list
	 */
	public Phrase keep(Actor actor, String unit, Ground ground, String text) {
		if (unit != null && !keptBy(actor).contains(unit)) {
			throw new NotFound("phrase-list", unit);
		}
		Keeper keeper = (unit == null) ? Keeper.PERSON : Keeper.UNIT;
		String owner = (unit == null) ? actor.account() : unit;
		require(text, keeper, owner);
		Phrase phrase = new Phrase(UUID.randomUUID().toString(), keeper, owner, ground, text.strip());
		phrases.insert(phrase, clock.instant());
		return phrase;
	}

	private void require(String text, Keeper keeper, String owner) {
		Optional<Violation> full = (phrases.count(keeper, owner) < MOST) ? Optional.empty()
				: Optional.of(Violation.of("", "too-many-rows", MOST));
		Texts.fault("text", text, LONGEST, "phrase-empty").or(() -> full).ifPresent(fault -> {
			throw new BusinessRuleViolation("phrase-not-kept", List.of(fault));
		});
	}

	/**
	 * @throws NotFound where there is no such phrase in a list this person keeps
	 */
	public void drop(Actor actor, String id) {
		Phrase phrase = phrases.find(id)
			.filter(found -> found.keeper() == Keeper.PERSON ? found.owner().equals(actor.account())
					: keptBy(actor).contains(found.owner()))
			.orElseThrow(() -> new NotFound("phrase", id));
		phrases.delete(phrase.id());
	}

	private static List<String> units(Actor actor) {
		return actor.groups()
			.stream()
			.filter(group -> !group.startsWith(SupervisionGroup.PREFIX))
			.map(group -> group.substring(group.indexOf('@') + 1))
			.distinct()
			.toList();
	}

}
