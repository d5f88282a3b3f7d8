package io.campaignflow.campaign.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The units whose campaign office a person belongs to. */
@Component
class OfficeUnits {

	private static final String PREFIX = Role.OFFICE.name() + "@";

	private final OrgUnits units;

	OfficeUnits(OrgUnits units) {
		this.units = units;
	}

	List<OrgUnit> of(Actor actor) {
		List<String> codes = actor.groups()
			.stream()
			.filter(group -> group.startsWith(PREFIX))
			.map(group -> group.substring(PREFIX.length()))
			.toList();
		return units.byCodes(codes).values().stream().sorted(Comparator.comparing(OrgUnit::path)).toList();
	}

}
