package io.campaignflow.instruction;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names instructions for messages. */
@Component
@Transactional(readOnly = true)
class InstructionCards implements SubjectCards {

	private final InstructionRepository instructions;

	private final InstructionList list;

	InstructionCards(InstructionRepository instructions, InstructionList list) {
		this.instructions = instructions;
		this.list = list;
	}

	@Override
	public String subjectType() {
		return InstructionVisibility.SUBJECT;
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return instructions.find(id).map(Instruction::view).map(InstructionCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		return list.among(actor, ids)
			.stream()
			.map(InstructionCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(InstructionView view) {
		return new SubjectCard(InstructionVisibility.SUBJECT, view.id(), view.number() + " " + view.subjectTitle(),
				view.unitCode(), view.campaignId(), "/instructions/" + view.id());
	}

}
