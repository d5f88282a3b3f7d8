package io.campaignflow.instruction.web;

import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The item of the ledger that was registered from an instruction, found by the
 * instruction's number as the source it names.
 */
@Component
class RegisteredItems {

	private final RectificationItems items;

	private final OrgUnits units;

	RegisteredItems(RectificationItems items, OrgUnits units) {
		this.items = items;
		this.units = units;
	}

	/** Empty where there is none, or the person does not see it. */
	Optional<ItemView> of(Actor actor, String number) {
		return items.registeredFrom(ItemSource.INSTRUCTION, number)
			.flatMap(id -> items.among(actor, List.of(id)).stream().findFirst());
	}

	/** Offices register for units of theirs and below. */
	boolean mayRegister(Actor actor, InstructionView view) {
		return !view.subjectType().equals("item") && view.status() != InstructionStatus.WITHDRAWN
				&& items.registeredFrom(ItemSource.INSTRUCTION, view.number()).isEmpty()
				&& units.get(view.unitCode())
					.codesFromRoot()
					.stream()
					.anyMatch(code -> actor.holds(Role.OFFICE.name(), code));
	}

}
