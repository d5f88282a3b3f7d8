package io.campaignflow.inspection.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The unit somebody means: by its code, else by the beginning of what its name says. */
@Component
class UnitNamed {

	private final OrgUnits units;

	UnitNamed(OrgUnits units) {
		this.units = units;
	}

	Optional<OrgUnit> find(Actor actor, String said) {
		if (said == null || said.isBlank()) {
			return Optional.empty();
		}
		return units.find(said.strip())
			.or(() -> units.search(actor, said.strip(), PageQuery.of(0, 1)).items().stream().findFirst());
	}

}
