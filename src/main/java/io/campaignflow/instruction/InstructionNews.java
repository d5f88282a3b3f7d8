package io.campaignflow.instruction;

import io.campaignflow.instruction.events.InstructionEvent.InstructionDueSoon;
import io.campaignflow.instruction.events.InstructionEvent.InstructionOverdue;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a task of an instruction is due soon or overdue. What the unit lets lie goes
 * to the leader who gave it and to the office above; what the leader lets lie goes to the
 * office of their unit's level.
 */
@Service
@Transactional
public class InstructionNews {

	private final Instructions instructions;

	private final Tasks tasks;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	InstructionNews(Instructions instructions, Tasks tasks, OrgUnits units, ApplicationEventPublisher events) {
		this.instructions = instructions;
		this.tasks = tasks;
		this.units = units;
		this.events = events;
	}

	public void remind(String id) {
		tasks.openOf(id)
			.stream()
			.findFirst()
			.ifPresent(task -> events.publishEvent(
					new InstructionDueSoon(id, task.kind(), task.holders(), task.dueAt(), Actor.SYSTEM.account())));
	}

	public void escalate(String id) {
		tasks.openOf(id)
			.stream()
			.findFirst()
			.ifPresent(task -> events.publishEvent(new InstructionOverdue(id, task.kind(), task.holders(), task.dueAt(),
					nextUp(instructions.get(id)), Actor.SYSTEM.account())));
	}

	private List<String> nextUp(InstructionView view) {
		OrgUnit unit = units.get(view.unitCode());
		String office = Role.OFFICE.at((unit.parentCode() == null) ? unit.code() : unit.parentCode());
		return (view.status() == InstructionStatus.OPEN) ? List.of(view.leader(), office) : List.of(office);
	}

}
