package io.campaignflow.rectification;

import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.rectification.events.RectificationEvent.ItemTaskDueSoon;
import io.campaignflow.rectification.events.RectificationEvent.ItemTaskOverdue;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that a task of an item is due soon or overdue; who is told how is others'
 * business. The item's own deadline is watched by {@link ItemWarnings}.
 */
@Service
@Transactional
public class ItemTaskDeadlines {

	private final ItemDesk desk;

	private final Tasks tasks;

	private final ContactPoints contacts;

	private final OrgUnits units;

	private final Clock clock;

	ItemTaskDeadlines(ItemDesk desk, Tasks tasks, ContactPoints contacts, OrgUnits units, Clock clock) {
		this.desk = desk;
		this.tasks = tasks;
		this.contacts = contacts;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * The task of this element is due: soon while its last day is not over, afterwards
	 * overdue, and the next one up learns of it.
	 */
	public void tell(String id, String element) {
		List<WorkItem> open = tasks.openOf(id).stream().filter(task -> task.element().equals(element)).toList();
		if (open.isEmpty()) {
			return;
		}
		RectificationItem item = desk.find(id);
		WorkItem task = open.get(0);
		Instant due = task.dueAt();
		String by = Actor.SYSTEM.account();
		desk.tell(clock.instant().isBefore(due)
				? new ItemTaskDueSoon(id, item.state().round(), task.kind(), WorkItem.holdersOf(open), due, by)
				: new ItemTaskOverdue(id, item.state().round(), task.kind(), WorkItem.holdersOf(open), due, above(item),
						by));
	}

	/**
	 * The contact leader where the unit is late, the office where those who verify are,
	 * the leading group one level up where the office's own is; that one else.
	 */
	private List<String> above(RectificationItem item) {
		String office = item.identity().officeUnit();
		return switch (item.state().status()) {
			case ASSIGNED -> List
				.of(contacts.leaderOf(item.state().assignment().unitCode()).orElseGet(() -> Role.OFFICE.at(office)));
			case VERIFYING, CLOSED -> List.of(Role.OFFICE.at(office), Role.LEADING.at(office));
			case UNFEASIBLE_ASKED -> List.of(Role.LEADING.at(unitAbove(office)));
			default -> List.of(Role.LEADING.at(office));
		};
	}

	private String unitAbove(String unit) {
		List<String> codes = units.get(unit).codesFromRoot();
		return codes.get(Math.max(0, codes.size() - 2));
	}

}
