package io.campaignflow.route.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.util.List;
import org.springframework.stereotype.Component;

/** The unit of a trial run, as somebody types it: a code, or a name. */
@Component
class TriedUnit {

	private static final int OFFERED = 10;

	private final OrgUnits units;

	TriedUnit(OrgUnits units) {
		this.units = units;
	}

	/**
	 * Code of the unit meant.
	 * @throws BusinessRuleViolation where no visible unit, or more than one, is called so
	 */
	String of(Actor actor, String typed) {
		String text = typed.strip();
		if (text.isEmpty()) {
			throw none("route-trial-unit-missing");
		}
		List<OrgUnit> found = offered(actor, text);
		List<OrgUnit> exact = found.stream()
			.filter(unit -> unit.code().equals(text) || unit.name().equals(text))
			.toList();
		List<OrgUnit> meant = exact.isEmpty() ? found : exact;
		if (meant.isEmpty()) {
			throw none("route-trial-unit-unknown", text);
		}
		if (meant.size() > 1) {
			throw none("route-trial-unit-several", text, meant.get(0).name(), meant.get(0).code());
		}
		return meant.get(0).code();
	}

	List<OrgUnit> offered(Actor actor, String typed) {
		return units.search(actor, typed, PageQuery.of(0, OFFERED)).items();
	}

	private static BusinessRuleViolation none(String code, Object... args) {
		return new BusinessRuleViolation("route-trial-faulty", List.of(Violation.of("triedUnit", code, args)));
	}

}
