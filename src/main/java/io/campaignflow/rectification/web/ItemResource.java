package io.campaignflow.rectification.web;

import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import io.campaignflow.rectification.TimelineEntry;
import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Single items of the ledger over REST. */
@RestController
@RequestMapping("/api/v1/rectification-items")
class ItemResource {

	private final RectificationItems items;

	private final RegisteringByHand registering;

	ItemResource(RectificationItems items, RegisteringByHand registering) {
		this.items = items;
		this.registering = registering;
	}

	@GetMapping("/{id}")
	ItemView one(Actor actor, @PathVariable String id) {
		return items.visible(actor, id);
	}

	/** Everything that happened to it, oldest first, over all rounds. */
	@GetMapping("/{id}/timeline")
	List<TimelineEntry> timeline(Actor actor, @PathVariable String id) {
		return items.timeline(actor, id);
	}

	/** Sub-items, and items it was split into. */
	@GetMapping("/{id}/offspring")
	List<ItemView> offspring(Actor actor, @PathVariable String id) {
		return items.offspring(actor, id);
	}

	/**
	 * For offices and leading groups of the unit or one above it. Where items likely say
	 * the same (409, they are {@code theirs}), {@code allTheSame} says why it is
	 * registered nevertheless, or {@code into} names the number of the one it lives on
	 * in.
	 */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	ItemView register(Actor actor, @RequestBody Wanted wanted) {
		boolean repeats = wanted.into() != null && !wanted.into().isBlank();
		return items.visible(actor,
				repeats ? registering.registerInto(actor, wanted.registration(), wanted.into(), wanted.allTheSame())
						: registering.register(actor, wanted.registration(), wanted.allTheSame()));
	}

	/**
	 * An item to register: {@code office} is the unit whose office runs it, left out for
	 * the caller's own; a raiser has an account, or a name and a contact.
	 */
	record Wanted(String campaign, ItemSource source, String sourceRef, String unit, String office, Severity severity,
			String title, String text, String place, Instant foundAt, List<Registration.NewRaiser> raisers,
			String allTheSame, String into) {

		Registration registration() {
			return new Registration(campaign, source, sourceRef, unit, office, null, severity, title, text, place,
					foundAt, raisers);
		}

	}

}
