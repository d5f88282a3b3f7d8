package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what stands at the top of every page of a visit. */
@Component
class InspectionHeads {

	private final Inspections inspections;

	private final VisitMoves moves;

	private final VisitLines lines;

	private final Tasks tasks;

	InspectionHeads(Inspections inspections, VisitMoves moves, VisitLines lines, Tasks tasks) {
		this.inspections = inspections;
		this.moves = moves;
		this.lines = lines;
		this.tasks = tasks;
	}

	InspectionHead of(Actor actor, String id) {
		InspectionView visit = inspections.visible(actor, id);
		VisitLine line = lines.of(visit);
		List<WorkItem> open = tasks.openOf(id);
		WorkItem next = open.stream().filter(task -> tasks.mayAct(actor, task)).findFirst().orElse(null);
		return new InspectionHead(visit, line.unit(), line.group(), inspections.findings(actor, visit).size(), next,
				moves.mayMove(actor, visit));
	}

}
