package io.campaignflow.supervision.process;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A group in the worklist, and what its forms show. */
@Component
class GroupSubjects implements WorkSubjects {

	private final SupervisionGroups groups;

	private final OrgUnits units;

	private final GroupTexts texts;

	GroupSubjects(SupervisionGroups groups, OrgUnits units, GroupTexts texts) {
		this.groups = groups;
		this.units = units;
		this.texts = texts;
	}

	@Override
	public String process() {
		return GroupDispatchProcess.ID;
	}

	@Override
	public WorkSubject describe(String groupId, String element) {
		GroupView group = groups.get(groupId);
		return new WorkSubject("group", groupId, group.name(), group.issuingUnit(),
				units.get(group.issuingUnit()).name(), group.campaignId(), 0, "");
	}

	@Override
	public Map<String, Object> context(String groupId, String element) {
		GroupView group = groups.get(groupId);
		boolean ends = group.status() == GroupStatus.CLOSING;
		return Map.of("summary", texts.summary(group), "notes", texts.notes(group), "page", "/groups/" + groupId,
				"members", texts.members(group.planned()), "units", texts.units(group), "workRulesText",
				texts.of("supervision.rules"), "disciplineText", texts.of("supervision.discipline"), "openVisits",
				ends ? texts.openVisits(group) : "");
	}

}
