package io.campaignflow.instruction.web;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.instruction.AnswerFiles;
import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionTurn;
import io.campaignflow.instruction.InstructionTurn.TurnKind;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Holders;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of one instruction shows. */
@Component
class InstructionPage {

	private final Instructions instructions;

	private final Instructing instructing;

	private final AnswerFiles files;

	private final RegisteredItems registered;

	private final InstructionRows rows;

	private final Tasks tasks;

	private final Holders holders;

	private final People people;

	InstructionPage(Instructions instructions, Instructing instructing, AnswerFiles files, RegisteredItems registered,
			InstructionRows rows, Tasks tasks, Holders holders, People people) {
		this.instructions = instructions;
		this.instructing = instructing;
		this.files = files;
		this.registered = registered;
		this.rows = rows;
		this.tasks = tasks;
		this.holders = holders;
		this.people = people;
	}

	/** One thing said, and the files that came with it. */
	record Said(InstructionTurn turn, List<Attachment> files) {
	}

	String show(Actor actor, String id, Model model) {
		InstructionView view = instructions.visible(actor, id);
		List<InstructionTurn> turns = instructions.turns(actor, id);
		List<WorkItem> open = tasks.openOf(id);
		boolean mayAdd = files.mayAdd(actor, id);
		model.addAttribute("row", rows.of(List.of(view)).get(0));
		model.addAttribute("subject", instructing.subject(actor, view));
		model.addAttribute("turns", said(turns, files.sent(actor, id)));
		model.addAttribute("mayAdd", mayAdd);
		model.addAttribute("waiting", mayAdd ? files.waiting(actor, id) : List.of());
		model.addAttribute("names", people.names(turns.stream().map(InstructionTurn::by).toList()));
		model.addAttribute("holders", holders.of(open));
		model.addAttribute("open", open);
		model.addAttribute("mine", open.stream().filter(task -> tasks.mayAct(actor, task)).findFirst().orElse(null));
		model.addAttribute("leader", view.status().running() && view.leader().equals(actor.account()));
		model.addAttribute("item", registered.of(actor, view.number()).orElse(null));
		model.addAttribute("mayRegister", registered.mayRegister(actor, view));
		return "instruction/instruction";
	}

	private static List<Said> said(List<InstructionTurn> turns, List<Attachment> sent) {
		List<Said> all = new ArrayList<>();
		int answers = 0;
		for (InstructionTurn turn : turns) {
			int n = (turn.kind() == TurnKind.ANSWERED) ? ++answers : 0;
			all.add(new Said(turn, sent.stream().filter(file -> file.fromRevision() == n).toList()));
		}
		return all;
	}

}
