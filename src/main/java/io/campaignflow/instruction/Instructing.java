package io.campaignflow.instruction;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.instruction.events.InstructionEvent.InstructionGiven;
import io.campaignflow.instruction.events.InstructionEvent.InstructionWithdrawn;
import io.campaignflow.instruction.events.InstructionEvent.SubjectInstructed;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Giving and withdrawing instructions: what leaders do besides their tasks.
 */
@Service
@Transactional
public class Instructing {

	/** More working days are no deadline. */
	public static final int MOST_DAYS = 60;

	private final InstructionRepository instructions;

	private final InstructionProcess process;

	private final InstructionSubjectCards cards;

	private final Leaders leaders;

	private final Addressees addressees;

	private final InstructionNumbers numbers;

	private final OrgUnits units;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Instructing(InstructionRepository instructions, InstructionProcess process, InstructionSubjectCards cards,
			Leaders leaders, Addressees addressees, InstructionNumbers numbers, OrgUnits units, Deadlines deadlines,
			ApplicationEventPublisher events, Clock clock) {
		this.instructions = instructions;
		this.process = process;
		this.cards = cards;
		this.leaders = leaders;
		this.addressees = addressees;
		this.numbers = numbers;
		this.units = units;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/** What an instruction would be written on, and to whom it may be addressed. */
	public record Occasion(SubjectCard subject, List<String> addressees) {
	}

	/** Whether the person may write an instruction on this subject, which they see. */
	@Transactional(readOnly = true)
	public boolean mayInstruct(Actor actor, String subjectType, String subjectId) {
		return cards.find(subjectType, subjectId)
			.flatMap(card -> units.find(card.unitCode()))
			.filter(unit -> leaders.isOver(actor, unit))
			.isPresent();
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the subject
	 * @throws io.campaignflow.shared.NotAllowed where they lead neither its unit nor one
	 * above it
	 */
	@Transactional(readOnly = true)
	public Occasion occasion(Actor actor, String subjectType, String subjectId) {
		SubjectCard card = cards.visible(actor, subjectType, subjectId);
		leaders.require(actor, units.get(card.unitCode()));
		return new Occasion(card, addressees.of(actor, card.unitCode(), subjectId));
	}

	/** What an instruction is about; null where the person does not see that. */
	@Transactional(readOnly = true)
	public SubjectCard subject(Actor actor, InstructionView view) {
		return cards.seen(actor, view.subjectType(), view.subjectId()).orElse(null);
	}

	/**
	 * Writes an instruction and hands it to its addressee as a task; gives its id.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the subject
	 * @throws io.campaignflow.shared.NotAllowed where they are no leader there
	 * @throws BusinessRuleViolation with everything that is missing
	 */
	public String give(Actor actor, InstructionOrder order) {
		SubjectCard card = cards.visible(actor, order.subjectType(), order.subjectId());
		OrgUnit unit = units.get(card.unitCode());
		leaders.require(actor, unit);
		String text = checked(order);
		addressees.require(actor, order.addressee(), unit.code(), card.id());
		Instant now = clock.instant();
		InstructionView given = new InstructionView(UUID.randomUUID().toString(), numbers.next(now), card.type(),
				card.id(), card.title(), unit.code(), unit.path(), card.campaignId(), actor.account(), text,
				order.addressee(), deadlines.dayInWorkingDays(order.workingDays()), InstructionStatus.OPEN, 1, 1, null,
				null, now, null);
		keep(given);
		return given.id();
	}

	private void keep(InstructionView given) {
		instructions.insert(given);
		instructions.admit(given.id(), given.leader());
		instructions.admit(given.id(), given.addressee());
		instructions.say(given.id(),
				new InstructionTurn(InstructionTurn.TurnKind.GIVEN, given.leader(), given.text(), given.givenAt()));
		events.publishEvent(new InstructionGiven(given.id(), given.number(), given.text(), given.addressee(),
				given.dueOn(), given.leader()));
		events.publishEvent(new SubjectInstructed(given.subjectType(), given.subjectId(), given.id(), given.number(),
				given.text(), given.leader()));
		process.start(given.id());
	}

	/**
	 * Takes an instruction back that is not accepted yet.
	 * @throws io.campaignflow.shared.NotAllowed to everybody but its leader
	 * @throws io.campaignflow.shared.Conflict where it is over or another version
	 */
	public void withdraw(Actor actor, String id, int version, String reason) {
		process.make(() -> {
			Instruction instruction = instructions.lock(id).orElseThrow(() -> new NotFound("instruction", id));
			Instant now = clock.instant();
			instruction.withdraw(actor, version, reason, now);
			InstructionView over = instruction.view();
			instructions.update(over);
			instructions.say(id,
					new InstructionTurn(InstructionTurn.TurnKind.WITHDRAWN, actor.account(), over.reason(), now));
			events.publishEvent(new InstructionWithdrawn(id, over.reason(), over.addressee(), actor.account()));
			process.withdrawn(actor, id);
			return id;
		});
	}

	private static String checked(InstructionOrder order) {
		List<Violation> faults = new ArrayList<>();
		Texts.fault("text", order.text(), Instruction.LONGEST, "instruction-text-missing").ifPresent(faults::add);
		Integer days = order.workingDays();
		if (days == null || days < 1 || days > MOST_DAYS) {
			faults.add(Violation.of("workingDays", "instruction-days", MOST_DAYS));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("instruction-incomplete", faults);
		}
		return order.text().strip();
	}

}
