package io.campaignflow.instruction;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What instructions may be written on, whoever owns it: plans, units and items. */
@Component
class InstructionSubjectCards {

	private static final Set<String> TYPES = Set.of("plan", "unit", "item");

	private final ObjectProvider<SubjectCards> owners;

	InstructionSubjectCards(ObjectProvider<SubjectCards> owners) {
		this.owners = owners;
	}

	/**
	 * @throws NotFound where the person does not see it, or nobody writes instructions on
	 * such a thing
	 */
	SubjectCard visible(Actor actor, String type, String id) {
		return seen(actor, type, String.valueOf(id))
			.orElseThrow(() -> new NotFound("instruction-subject", String.valueOf(id)));
	}

	Optional<SubjectCard> seen(Actor actor, String type, String id) {
		return owner(type).map(owner -> owner.visible(actor, List.of(id)).get(id));
	}

	Optional<SubjectCard> find(String type, String id) {
		return owner(type).flatMap(owner -> owner.find(id));
	}

	private Optional<SubjectCards> owner(String type) {
		return (type == null || !TYPES.contains(type)) ? Optional.empty()
				: owners.stream().filter(owner -> owner.subjectType().equals(type)).findFirst();
	}

}
