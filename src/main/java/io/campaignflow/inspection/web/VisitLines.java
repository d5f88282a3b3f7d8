package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionView;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts names to visits; three queries for any number of them. */
@Component
class VisitLines {

	private final OrgUnits units;

	private final GroupRoster roster;

	private final Tasks tasks;

	VisitLines(OrgUnits units, GroupRoster roster, Tasks tasks) {
		this.units = units;
		this.roster = roster;
		this.tasks = tasks;
	}

	List<VisitLine> of(Collection<InspectionView> visits) {
		Map<String, OrgUnit> known = units
			.byCodes(visits.stream().map(InspectionView::unitCode).collect(Collectors.toSet()));
		Map<String, String> groups = roster
			.byIds(visits.stream().map(InspectionView::groupId).collect(Collectors.toSet()))
			.stream()
			.collect(Collectors.toMap(SupervisionGroup::id, SupervisionGroup::name));
		Map<String, Instant> due = tasks
			.openOf(visits.stream().filter(visit -> !visit.status().over()).map(InspectionView::id).toList())
			.stream()
			.filter(task -> task.dueAt() != null)
			.collect(Collectors.toMap(task -> task.subject().id(), WorkItem::dueAt, (one, other) -> one));
		return visits.stream()
			.map(visit -> new VisitLine(visit, known.get(visit.unitCode()).name(), groups.get(visit.groupId()),
					due.get(visit.id())))
			.toList();
	}

	VisitLine of(InspectionView visit) {
		return of(List.of(visit)).get(0);
	}

}
