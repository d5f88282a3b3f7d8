package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Names of the units a group is for. A patrol goes to units of several parents, where
 * names recur: each is named with its parent.
 */
@Component
public class CoveredNames {

	private final OrgUnits units;

	CoveredNames(OrgUnits units) {
		this.units = units;
	}

	/** By code, two queries at most; unknown codes stand for themselves. */
	public Map<String, String> of(GroupKind kind, Collection<String> codes) {
		Map<String, OrgUnit> known = units.byCodes(codes);
		Map<String, OrgUnit> parents = (kind == GroupKind.MAIN) ? Map.of()
				: units.byCodes(known.values().stream().map(OrgUnit::parentCode).filter(Objects::nonNull).toList());
		Map<String, String> names = new HashMap<>();
		codes.forEach(code -> names.put(code, known.containsKey(code) ? name(known.get(code), parents) : code));
		return names;
	}

	private static String name(OrgUnit unit, Map<String, OrgUnit> parents) {
		return parents.containsKey(unit.parentCode()) ? parents.get(unit.parentCode()).name() + unit.name()
				: unit.name();
	}

}
