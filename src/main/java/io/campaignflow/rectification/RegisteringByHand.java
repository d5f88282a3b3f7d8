package io.campaignflow.rectification;

import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.events.RectificationEvent.RegisteredAllTheSame;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an office registers by hand: residents' requests, appraisals, leaders'
 * instructions. Likely duplicates are shown first; the person registers all the same and
 * says why, or has it live on in the item it repeats.
 */
@Service
@Transactional
public class RegisteringByHand {

	private final RectificationItems items;

	private final ItemMoves moves;

	private final RegistrationCheck check;

	private final LikelyDuplicates duplicates;

	private final ApplicationEventPublisher events;

	RegisteringByHand(RectificationItems items, ItemMoves moves, RegistrationCheck check, LikelyDuplicates duplicates,
			ApplicationEventPublisher events) {
		this.items = items;
		this.moves = moves;
		this.check = check;
		this.duplicates = duplicates;
		this.events = events;
	}

	/** Whether the person has an office to register for. */
	public static boolean mayRegister(Actor actor) {
		return actor.holdsAnywhere(Role.OFFICE.name()) || actor.holdsAnywhere(Role.LEADING.name());
	}

	/**
	 * Items of the campaign that somebody has to act on, at the unit or below it, and
	 * that likely say the same; the most alike first.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	@Transactional(readOnly = true)
	public List<Duplicate> duplicates(Actor actor, Registration wanted) {
		return duplicates.of(actor, wanted.campaignId(), wanted.unitCode(),
				Objects.requireNonNullElse(wanted.title(), ""), Objects.requireNonNullElse(wanted.text(), ""));
	}

	/**
	 * @param allTheSame why it is registered although there are likely duplicates; null
	 * or blank where none are expected
	 * @return the item's id
	 * @throws Conflict with the {@link Duplicate}s where there are any and no reason
	 * @throws io.campaignflow.shared.NotAllowed where the person works in no office of
	 * the unit or one above it
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything that is
	 * missing
	 */
	public String register(Actor actor, Registration wanted, String allTheSame) {
		check.require(actor, wanted);
		if (check.isKnown(wanted)) {
			return items.register(actor, wanted);
		}
		String reason = ItemWords.optional("allTheSame", allTheSame, ItemWords.REASON);
		List<Duplicate> alike = duplicates(actor, wanted);
		if (!alike.isEmpty() && reason == null) {
			throw new Conflict("item-duplicates-likely", alike, alike.size());
		}
		String id = items.register(actor, wanted);
		if (!alike.isEmpty()) {
			events.publishEvent(new RegisteredAllTheSame(id, 1, alike.stream().map(Duplicate::number).toList(), reason,
					actor.account()));
		}
		return id;
	}

	/**
	 * Registers it and has it live on in the item it repeats, whose raisers its own join.
	 * @param into number of that item
	 * @return the id it was registered under
	 * @throws io.campaignflow.shared.NotFound where the person sees no such item
	 */
	public String registerInto(Actor actor, Registration wanted, String into, String reason) {
		String id = items.register(actor, wanted);
		moves.merge(actor, id, new ItemMoves.Merge(items.get(id).version(), into, reason));
		return id;
	}

}
