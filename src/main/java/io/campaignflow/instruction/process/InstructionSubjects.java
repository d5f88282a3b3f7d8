package io.campaignflow.instruction.process;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.workflow.Ending;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An instruction in the worklist, and what its forms show. */
@Component
class InstructionSubjects implements WorkSubjects {

	private final Instructions instructions;

	private final OrgUnits units;

	private final People people;

	private final Attachments attachments;

	private final MessageSource messages;

	InstructionSubjects(Instructions instructions, OrgUnits units, People people, Attachments attachments,
			MessageSource messages) {
		this.instructions = instructions;
		this.units = units;
		this.people = people;
		this.attachments = attachments;
		this.messages = messages;
	}

	@Override
	public String process() {
		return LeaderInstructionProcess.ID;
	}

	@Override
	public WorkSubject describe(String id, String element) {
		InstructionView view = instructions.get(id);
		return new WorkSubject("instruction", id, view.number() + " " + view.subjectTitle(), view.unitCode(),
				units.get(view.unitCode()).name(), view.campaignId(), view.round(), "");
	}

	@Override
	public Map<String, Object> context(String id, String element) {
		InstructionView view = instructions.get(id);
		String leader = people.names(Set.of(view.leader())).getOrDefault(view.leader(), view.leader());
		return Map.of("instruction",
				text("instruction.form.instruction", leader, view.number(), view.subjectTitle(), view.text()), "again",
				(view.round() > 1) ? text("instruction.form.again", view.reason()) : "", "answer",
				(view.answer() == null) ? "" : text("instruction.form.answer", view.answer()), "files", files(view),
				"page", text("instruction.form.page", "/instructions/" + id));
	}

	private String files(InstructionView view) {
		int count = attachments.count("instruction", view.id());
		return (view.status() == InstructionStatus.OPEN || count > 0)
				? text("instruction.form.files." + view.status(), count) : "";
	}

	@Override
	public int remindDays(String id, String element) {
		return 1;
	}

	@Override
	public Optional<Ending> ending(String id) {
		InstructionView view = instructions.get(id);
		return (view.status() == InstructionStatus.WITHDRAWN)
				? Optional.of(new Ending("instruction-withdrawn",
						people.names(Set.of(view.leader())).getOrDefault(view.leader(), view.leader())))
				: Optional.empty();
	}

	private String text(String key, Object... args) {
		return messages.getMessage(key, args, LocaleContextHolder.getLocale());
	}

}
