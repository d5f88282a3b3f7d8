package io.campaignflow.inspection;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Plans and files a visit in one go: the same process and the same task as step by step,
 * in one transaction, so that a refusal leaves nothing behind.
 */
@Service
public class VisitStart {

	private final VisitPlanning planning;

	private final InspectionProcess process;

	private final Tasks tasks;

	VisitStart(VisitPlanning planning, InspectionProcess process, Tasks tasks) {
		this.planning = planning;
		this.process = process;
		this.tasks = tasks;
	}

	/**
	 * Gives the visit's id. An office begins a visit for its group, whose members then
	 * say who goes; a member says so at once.
	 * @throws io.campaignflow.shared.Refusal where a rule refuses
	 */
	public String start(Actor actor, VisitOrder order, VisitPlan plan) {
		return process.make(() -> {
			String id = planning.open(actor, order);
			if (GroupSide.isMember(actor, order.groupId())) {
				tasks.complete(actor, tasks.openOf(id).get(0).id(), answers(plan));
			}
			return id;
		});
	}

	private static Map<String, Object> answers(VisitPlan plan) {
		Map<String, Object> answers = new HashMap<>();
		answers.put("people", plan.people());
		answers.put("kind", (plan.kind() == null) ? null : plan.kind().name());
		answers.put("date", (plan.date() == null) ? null : plan.date().toString());
		answers.put("purpose", plan.purpose());
		answers.put("checklist", plan.checklistId());
		return answers;
	}

}
