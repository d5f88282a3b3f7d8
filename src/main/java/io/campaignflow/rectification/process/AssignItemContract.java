package io.campaignflow.rectification.process;

import io.campaignflow.rectification.ItemAssigning;
import io.campaignflow.rectification.AssignmentOrder;
import io.campaignflow.rectification.ItemAccess;
import io.campaignflow.rectification.ItemMoves;
import io.campaignflow.rectification.NewPart;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.workflow.TaskAtHand;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The office assigns an item, merges it into another or splits it. */
@Component
class AssignItemContract extends ItemContract<AssignItemContract.Answers> {

	private final ItemAssigning assigning;

	private final ItemMoves moves;

	AssignItemContract(ItemAssigning assigning, ItemMoves moves, ItemAccess access) {
		super(access, ItemAccess::requireOffice);
		this.assigning = assigning;
		this.moves = moves;
	}

	/** What is decided. */
	enum Choice {

		ASSIGN, MERGE, SPLIT

	}

	/** Answers of the form assign-item. */
	record Answers(Choice decision, String unit, String person, LocalDate deadline, Severity severity,
			List<Answers.Unit> coUnits, String into, List<NewPart> parts, String note) {

		AssignmentOrder order() {
			return new AssignmentOrder(unit, person, coUnits.stream().map(Unit::unit).toList(), deadline, severity,
					note);
		}

		/** A row of the list of units that help. */
		record Unit(String unit) {
		}

	}

	@Override
	public String form() {
		return "assign-item";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		requireRowsOf(answers);
		switch (answers.decision()) {
			case ASSIGN -> assigning.assign(actor, task.subjectId(), answers.order());
			case MERGE -> moves.mergeAtHand(actor, task.subjectId(), answers.into(), answers.note());
			case SPLIT -> moves.splitAtHand(actor, task.subjectId(), answers.parts(), answers.note());
		}
	}

	/** Rows belong to one decision: those of another one would be lost. */
	private static void requireRowsOf(Answers answers) {
		if (answers.decision() != Choice.ASSIGN && !answers.coUnits().isEmpty()) {
			throw new BusinessRuleViolation("answers-invalid", List.of(Violation.of("coUnits", "item-rows-not-asked")));
		}
		if (answers.decision() != Choice.SPLIT && !answers.parts().isEmpty()) {
			throw new BusinessRuleViolation("answers-invalid", List.of(Violation.of("parts", "item-rows-not-asked")));
		}
	}

}
