package io.campaignflow.document;

import io.campaignflow.document.PlanDocument.Names;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which organs a plan's document names: who issues it, whom it is sent to, who gets a
 * copy. A division's plan is issued by its leading group (领导小组) and sent to the divisions
 * below, with a copy to the office above; a village, department or enterprise issues in
 * its own name and has nobody below. The words stand in the message file.
 */
@Component
class Organs {

	private static final Set<Level> WITH_LEADING_GROUP = EnumSet.of(Level.REGION, Level.PREFECTURE, Level.COUNTY,
			Level.TOWNSHIP);

	private final OrgUnits units;

	private final Words words;

	Organs(OrgUnits units, Words words) {
		this.units = units;
		this.words = words;
	}

	/** Issues and signs. */
	String issuer(OrgUnit unit) {
		return hasLeadingGroup(unit) ? words.of("document.organ.leading-group", fullName(unit)) : fullName(unit);
	}

	/** Has it printed: the office of the issuer. */
	String printer(OrgUnit unit) {
		return hasLeadingGroup(unit) ? words.of("document.organ.office", fullName(unit)) : fullName(unit);
	}

	/** The divisions below; null where there are none. */
	Names recipient(OrgUnit unit) {
		return hasLeadingGroup(unit) ? new Names(words.of("document.recipient." + unit.level())) : null;
	}

	/** The office above; none at the top. */
	Optional<String> copyTo(OrgUnit unit) {
		return parent(unit).map((above) -> words.of("document.organ.office", fullName(above)));
	}

	/** With the name of the division above, so that it is unique: 包头市昆都仑区. */
	String fullName(OrgUnit unit) {
		return parent(unit).filter((above) -> above.level() != Level.REGION)
			.map((above) -> above.name() + unit.name())
			.orElse(unit.name());
	}

	private Optional<OrgUnit> parent(OrgUnit unit) {
		return Optional.ofNullable(unit.parentCode()).map(units::get);
	}

	private static boolean hasLeadingGroup(OrgUnit unit) {
		return unit.domain() == null && WITH_LEADING_GROUP.contains(unit.level());
	}

}
