package io.campaignflow.instructor;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What must hold of an instructor: of a township, guiding villages of that township (F3);
 * entered by the office of the township or of a unit above it.
 */
final class InstructorRules {

	private InstructorRules() {
	}

	/**
	 * @param known the units named, as far as there are such
	 */
	static List<Violation> faults(Actor actor, InstructorOrder order, Map<String, OrgUnit> known) {
		List<Violation> faults = new ArrayList<>(order.faults());
		OrgUnit township = known.get(order.township());
		if (township == null || township.level() != Level.TOWNSHIP || township.domain() != null) {
			faults.add(Violation.of("township_code", "instructor-township", order.township()));
			return faults;
		}
		if (!mayWrite(actor, township)) {
			faults.add(Violation.of("township_code", "instructor-not-yours", township.name()));
		}
		order.villages()
			.stream()
			.filter(code -> !isVillageOf(known.get(code), township))
			.forEach(code -> faults.add(Violation.of("village_codes", "instructor-village", code, township.name())));
		return faults;
	}

	static boolean mayWrite(Actor actor, OrgUnit township) {
		return actor.holdsAnywhere(Role.ADMIN.name())
				|| township.codesFromRoot().stream().anyMatch(code -> actor.holds(Role.OFFICE.name(), code));
	}

	private static boolean isVillageOf(OrgUnit village, OrgUnit township) {
		return village != null && village.level() == Level.VILLAGE && village.domain() == null
				&& township.code().equals(village.parentCode());
	}

}
