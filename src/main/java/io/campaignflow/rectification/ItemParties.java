package io.campaignflow.rectification;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.Tasks;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody is to an item: of its office, of a unit that works on it. */
@Component
class ItemParties {

	private static final List<Role> OF_A_UNIT = List.of(Role.DRAFTER, Role.HEAD, Role.OFFICE, Role.LEADING);

	private final ObjectProvider<Tasks> tasks;

	ItemParties(ObjectProvider<Tasks> tasks) {
		this.tasks = tasks;
	}

	static boolean isOffice(Actor actor, RectificationItem item) {
		return actor.holds(Role.OFFICE.name(), item.identity().officeUnit());
	}

	/**
	 * @throws NotAllowed to everybody but the office that runs the item
	 */
	static void requireOffice(Actor actor, RectificationItem item) {
		if (!isOffice(actor, item)) {
			throw new NotAllowed("item-office-only");
		}
	}

	/**
	 * The unit somebody reports for: the responsible one where they are its person, hold
	 * a position there or have its task; else one that helps. Empty where they have no
	 * part in it. Whoever judges the item does not report.
	 */
	Optional<String> reportsFor(Actor actor, RectificationItem item) {
		Assignment given = item.state().assignment();
		boolean responsible = actor.account().equals(given.person()) || isOf(actor, given.unitCode())
				|| hasTask(actor, item);
		return responsible ? Optional.of(given.unitCode())
				: given.coUnits().stream().filter(unit -> isOf(actor, unit)).findFirst();
	}

	private boolean hasTask(Actor actor, RectificationItem item) {
		Tasks all = tasks.getObject();
		return all.openOf(item.id())
			.stream()
			.anyMatch(task -> task.kind().equals("implement-item") && all.mayAct(actor, task));
	}

	static boolean isOf(Actor actor, String unitCode) {
		return OF_A_UNIT.stream().anyMatch(role -> actor.holds(role.name(), unitCode));
	}

}
