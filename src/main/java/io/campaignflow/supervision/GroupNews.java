package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.events.GroupEvent.GroupDueSoon;
import io.campaignflow.supervision.events.GroupEvent.GroupOverdue;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a group's tasks are due soon or overdue; who is told how is others' business.
 * What lies with the office goes to the leading group, what lies with the leading group
 * to the office above, what lies with the group's people to the office.
 */
@Service
@Transactional
public class GroupNews {

	private final SupervisionGroups groups;

	private final Tasks tasks;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	GroupNews(SupervisionGroups groups, Tasks tasks, OrgUnits units, ApplicationEventPublisher events) {
		this.groups = groups;
		this.tasks = tasks;
		this.units = units;
		this.events = events;
	}

	public void remind(String groupId) {
		List<WorkItem> open = tasks.openOf(groupId);
		if (!open.isEmpty()) {
			WorkItem task = open.get(0);
			events.publishEvent(new GroupDueSoon(groupId, task.kind(), WorkItem.holdersOf(open), task.dueAt(),
					Actor.SYSTEM.account()));
		}
	}

	public void escalate(String groupId) {
		List<WorkItem> open = tasks.openOf(groupId);
		if (!open.isEmpty()) {
			WorkItem task = open.get(0);
			events.publishEvent(new GroupOverdue(groupId, task.kind(), WorkItem.holdersOf(open), task.dueAt(),
					List.of(nextUp(groups.get(groupId))), Actor.SYSTEM.account()));
		}
	}

	private String nextUp(GroupView group) {
		String unit = group.issuingUnit();
		return switch (group.status()) {
			case FORMING, CONFIRMING -> Role.LEADING.at(unit);
			case APPROVING -> {
				String above = units.get(unit).parentCode();
				yield (above == null) ? Role.LEADING.at(unit) : Role.OFFICE.at(above);
			}
			default -> Role.OFFICE.at(unit);
		};
	}

}
