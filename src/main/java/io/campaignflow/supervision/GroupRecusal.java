package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.recusal.Apart;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.Composition.Covered;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;

/** Explains who has to stay away from which unit (回避), before anybody is chosen. */
@Service
public class GroupRecusal {

	private final SupervisionGroups reading;

	private final GroupRepository groups;

	private final Keeping keeping;

	private final OrgUnits units;

	GroupRecusal(SupervisionGroups reading, GroupRepository groups, Keeping keeping, OrgUnits units) {
		this.reading = reading;
		this.groups = groups;
		this.keeping = keeping;
		this.units = units;
	}

	/**
	 * Which of these people must not go to which of these units as members of the group.
	 */
	public List<Apart> apart(Actor actor, String groupId, Collection<String> accounts, Collection<String> codes) {
		Offices.require(actor, reading.visible(actor, groupId).issuingUnit());
		Group group = groups.find(groupId).orElseThrow();
		List<Covered> covered = units.byCodes(codes)
			.values()
			.stream()
			.sorted((one, other) -> one.path().compareTo(other.path()))
			.map((OrgUnit unit) -> new Covered(unit.code(), unit.path(), List.of()))
			.toList();
		return keeping.apart(group.identity(), accounts, covered);
	}

}
