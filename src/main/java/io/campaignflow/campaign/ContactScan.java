package io.campaignflow.campaign;

import io.campaignflow.campaign.ContactList.Line;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Walks through units in the order of their codes until a page is full; where only units
 * without a leader are wanted it looks at a bounded number of others on its way.
 */
record ContactScan(ContactPointRepository points, OrgUnits units, People people) {

	static final int SIZE = 50;

	private static final int MOST_PARTS = 20;

	ContactList list(UnitSelection selection, boolean missingOnly, String after) {
		List<Line> found = new ArrayList<>();
		String last = after;
		for (int part = 0; part < MOST_PARTS && found.size() < SIZE; part++) {
			List<OrgUnit> looked = units.next(selection, last, SIZE);
			for (Line line : lines(looked)) {
				last = line.unit();
				if (!missingOnly || !line.valid()) {
					found.add(line);
				}
				if (found.size() == SIZE) {
					return new ContactList(found, last, 0, 0);
				}
			}
			if (looked.size() < SIZE) {
				return new ContactList(found, null, 0, 0);
			}
		}
		return new ContactList(found, last, 0, 0);
	}

	private List<Line> lines(List<OrgUnit> looked) {
		Map<String, String> leaders = points.leadersOf(looked.stream().map(OrgUnit::code).toList());
		Map<String, String> names = people.names(leaders.values());
		return looked.stream().map(unit -> {
			String account = leaders.get(unit.code());
			return new Line(unit.code(), unit.name(), account, names.get(account),
					account != null && people.actor(account).isPresent());
		}).toList();
	}

}
