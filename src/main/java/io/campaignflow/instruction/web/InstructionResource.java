package io.campaignflow.instruction.web;

import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.InstructionTurn;
import io.campaignflow.instruction.InstructionView;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Instructions over REST; their tasks are completed like any other. */
@RestController
@RequestMapping("/api/v1/instructions")
class InstructionResource {

	private final Instructions instructions;

	private final Instructing instructing;

	private final InstructionExport export;

	InstructionResource(Instructions instructions, Instructing instructing, InstructionExport export) {
		this.instructions = instructions;
		this.instructing = instructing;
		this.export = export;
	}

	/** Those that wait for an answer first, of these the one due first. */
	@GetMapping
	Page<InstructionView> list(Actor actor, Filter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return instructions.list(actor, filter.query(), PageQuery.of(page, size));
	}

	/** All of the same as a workbook (xlsx), cut after 100,000. */
	@GetMapping("/export")
	void export(Actor actor, Filter filter, HttpServletResponse response) throws IOException {
		export.send(actor, filter.query(), response);
	}

	@GetMapping("/{id}")
	Body get(Actor actor, @PathVariable String id) {
		return new Body(instructions.visible(actor, id), instructions.turns(actor, id));
	}

	/** Who may be asked to answer an instruction on a subject. */
	@GetMapping("/addressees")
	List<String> addressees(Actor actor, @RequestParam String subjectType, @RequestParam String subjectId) {
		return instructing.occasion(actor, subjectType, subjectId).addressees();
	}

	/** Gives an instruction; its addressee has the task to answer. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Body give(Actor actor, @RequestBody InstructionOrder order) {
		return get(actor, instructing.give(actor, order));
	}

	/** {@code version} is the one that was looked at. */
	@PostMapping("/{id}/withdrawal")
	Body withdraw(Actor actor, @PathVariable String id, @RequestBody Withdrawal withdrawal) {
		instructions.visible(actor, id);
		instructing.withdraw(actor, id, withdrawal.version(), withdrawal.reason());
		return get(actor, id);
	}

	/** An instruction with what was said. */
	record Body(InstructionView instruction, List<InstructionTurn> turns) {
	}

	/** Why it is withdrawn. */
	record Withdrawal(int version, String reason) {
	}

	/** Filters; what is not given means any. */
	record Filter(InstructionQuery.Which view, InstructionStatus status, String campaign, String unit, Boolean late,
			String subjectType, String subjectId, String text) {

		InstructionQuery query() {
			return new InstructionQuery((view == null) ? InstructionQuery.Which.ALL : view, status,
					Texts.blankToNull(campaign), Texts.blankToNull(unit), Boolean.TRUE.equals(late),
					Texts.blankToNull(subjectType), Texts.blankToNull(subjectId), Texts.blankToNull(text));
		}

	}

}
