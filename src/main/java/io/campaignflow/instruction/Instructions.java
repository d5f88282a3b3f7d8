package io.campaignflow.instruction;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.ScanState;
import io.campaignflow.calendar.Deadlines;
import io.campaignflow.instruction.events.InstructionEvent.AnswerAccepted;
import io.campaignflow.instruction.events.InstructionEvent.InstructionAnswered;
import io.campaignflow.instruction.events.InstructionEvent.InstructionAskedAgain;
import io.campaignflow.instruction.events.InstructionEvent.SubjectInstructionAnswered;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaders' instructions: the door for reading them and for the answers of tasks. */
@Service
@Transactional
public class Instructions {

	private final InstructionRepository instructions;

	private final InstructionList list;

	private final Attachments attachments;

	private final Deadlines deadlines;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Instructions(InstructionRepository instructions, InstructionList list, Attachments attachments, Deadlines deadlines,
			ApplicationEventPublisher events, Clock clock) {
		this.instructions = instructions;
		this.list = list;
		this.attachments = attachments;
		this.deadlines = deadlines;
		this.events = events;
		this.clock = clock;
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public InstructionView get(String id) {
		return instructions.find(id).map(Instruction::view).orElseThrow(() -> new NotFound("instruction", id));
	}

	/**
	 * @throws NotFound where it is not there or the person does not see it
	 */
	@Transactional(readOnly = true)
	public InstructionView visible(Actor actor, String id) {
		return among(actor, List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("instruction", id));
	}

	/** Those of them the person sees. */
	@Transactional(readOnly = true)
	public List<InstructionView> among(Actor actor, Collection<String> ids) {
		return list.among(actor, ids);
	}

	/** The one of this number, if the person sees it. */
	@Transactional(readOnly = true)
	public Optional<InstructionView> numbered(Actor actor, String number) {
		return instructions.idOf(number).flatMap(id -> among(actor, List.of(id)).stream().findFirst());
	}

	/** What was said, in order; of one the person sees. */
	@Transactional(readOnly = true)
	public List<InstructionTurn> turns(Actor actor, String id) {
		return instructions.turns(visible(actor, id).id());
	}

	/** Those that wait for an answer first, of these the one due first. */
	@Transactional(readOnly = true)
	public Page<InstructionView> list(Actor actor, InstructionQuery query, PageQuery page) {
		return list.page(actor, query, page);
	}

	/** The first of the same, where nobody asks how many there are. */
	@Transactional(readOnly = true)
	public List<InstructionView> first(Actor actor, InstructionQuery query, int most) {
		return list.first(actor, query, most);
	}

	/** Hands over the same one by one, at most so many. */
	@Transactional(readOnly = true)
	public void each(Actor actor, InstructionQuery query, int most, Consumer<InstructionView> reader) {
		list.each(actor, query, most, reader);
	}

	/** Somebody was given the task of it and has to be able to read it. */
	public void admit(Actor reader, String id) {
		instructions.admit(id, reader.account());
	}

	/**
	 * OPEN → ANSWERED; the files laid there go out with the answer.
	 * @throws BusinessRuleViolation where one of them may not
	 */
	public void answer(Actor actor, String id, String text) {
		Instruction instruction = locked(id);
		requireFit(id);
		instruction.answer(text);
		InstructionView view = moved(instruction, InstructionTurn.TurnKind.ANSWERED, actor,
				instruction.view().answer());
		attachments.freeze(InstructionVisibility.SUBJECT, id, instructions.answers(id));
		events.publishEvent(new InstructionAnswered(id, view.answer(), actor.account()));
		events.publishEvent(new SubjectInstructionAnswered(view.subjectType(), view.subjectId(), id, view.number(),
				view.answer(), actor.account()));
	}

	/**
	 * ANSWERED → DONE.
	 * @throws io.campaignflow.shared.NotAllowed to everybody but its leader
	 */
	public void accept(Actor actor, String id) {
		Instruction instruction = locked(id);
		instruction.accept(actor, clock.instant());
		InstructionView view = moved(instruction, InstructionTurn.TurnKind.ACCEPTED, actor, "");
		events.publishEvent(new AnswerAccepted(id, view.addressee(), actor.account()));
	}

	/**
	 * ANSWERED → OPEN, in the next round, to be answered within so many working days.
	 * @throws io.campaignflow.shared.NotAllowed to everybody but its leader
	 */
	public void askAgain(Actor actor, String id, String reason, Integer workingDays) {
		requireWords(reason, workingDays);
		Instruction instruction = locked(id);
		instruction.askAgain(actor, reason, deadlines.dayInWorkingDays(workingDays));
		InstructionView view = moved(instruction, InstructionTurn.TurnKind.ASKED_AGAIN, actor,
				instruction.view().reason());
		events.publishEvent(new InstructionAskedAgain(id, view.reason(), view.dueOn(), actor.account()));
	}

	/** Everything that is missing is said at once. */
	private static void requireWords(String reason, Integer workingDays) {
		List<Violation> faults = new ArrayList<>();
		Texts.fault("text", reason, Instruction.REASON, "instruction-reason-missing").ifPresent(faults::add);
		if (workingDays == null || workingDays < 1 || workingDays > Instructing.MOST_DAYS) {
			faults.add(Violation.of("workingDays", "instruction-days", Instructing.MOST_DAYS));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("instruction-incomplete", faults);
		}
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed to everybody but its leader
	 */
	@Transactional(readOnly = true)
	public void requireLeader(Actor actor, String id) {
		instructions.find(id).orElseThrow(() -> new NotFound("instruction", id)).requireLeader(actor);
	}

	private void requireFit(String id) {
		attachments.heldBack(InstructionVisibility.SUBJECT, id)
			.stream()
			.filter(file -> file.fromRevision() == null)
			.findFirst()
			.ifPresent(file -> {
				boolean infected = file.scan() == ScanState.INFECTED;
				throw new BusinessRuleViolation(infected ? "file-infected" : "file-not-scanned", file.name());
			});
	}

	private Instruction locked(String id) {
		return instructions.lock(id).orElseThrow(() -> new NotFound("instruction", id));
	}

	private InstructionView moved(Instruction instruction, InstructionTurn.TurnKind kind, Actor actor, String text) {
		InstructionView view = instruction.view();
		instructions.update(view);
		instructions.say(view.id(), new InstructionTurn(kind, actor.account(), text, clock.instant()));
		return view;
	}

}
