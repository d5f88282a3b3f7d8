package io.campaignflow.supervision;

import io.campaignflow.shared.Violation;
import java.util.List;

/**
 * What a change of people and units does, before it is saved: {@code faults} forbid it;
 * everything is said by name. {@code tasks} are the open tasks that move along, and the
 * visits to which others go, when somebody leaves; {@code loads} compare the groups
 * concerned; {@code alone} are units that would have no group.
 */
public record GroupConsequences(List<Violation> faults, List<String> come, List<Left> leave, List<String> unitsCome,
		List<String> unitsLeave, List<String> alone, List<Load> loads, List<Also> also) {

	public GroupConsequences {
		faults = List.copyOf(faults);
		come = List.copyOf(come);
		leave = List.copyOf(leave);
		unitsCome = List.copyOf(unitsCome);
		unitsLeave = List.copyOf(unitsLeave);
		alone = List.copyOf(alone);
		loads = List.copyOf(loads);
		also = List.copyOf(also);
	}

	/** Somebody who leaves with the number of tasks and visits that go to others. */
	public record Left(String name, int tasks) {
	}

	/** Somebody who belongs to another group as well. */
	public record Also(String name, String group) {
	}

	/** Units and load of a group before and after; {@code fair} is an even share. */
	public record Load(String group, int unitsBefore, int unitsAfter, int loadBefore, int loadAfter, long fair) {
	}

	/** Whether nothing would change. */
	public boolean nothing() {
		return faults.isEmpty() && come.isEmpty() && leave.isEmpty() && unitsCome.isEmpty() && unitsLeave.isEmpty();
	}

}
