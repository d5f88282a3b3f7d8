package io.campaignflow.organisation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units as people name them in a form that offers no list: by code or whole name. */
@Component
@Transactional(readOnly = true)
public class UnitNames {

	/** Enough to tell that a name is not unique. */
	private static final int SEVERAL = 2;

	private final OrgUnitRepository units;

	UnitNames(OrgUnitRepository units) {
		this.units = units;
	}

	/**
	 * The units within another one that this code or whole name means; a code means one,
	 * a name perhaps several (at most {@value #SEVERAL} are given).
	 */
	public List<OrgUnit> within(OrgUnit top, String codeOrName) {
		List<OrgUnit> coded = units.find(codeOrName).filter(unit -> unit.isWithin(top)).stream().toList();
		return coded.isEmpty() ? units.first(Filter.within(List.of(top.path())).and("name = ?", codeOrName), SEVERAL)
				: coded;
	}

}
