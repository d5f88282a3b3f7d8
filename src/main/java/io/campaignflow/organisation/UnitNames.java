package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.storage.Filter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Units as people name them in a form that offers no list: by code or whole name. */
@Component
@Transactional(readOnly = true)
public class UnitNames {

	/** Enough to tell that a name is not unique. */
	private static final int SEVERAL = 2;

	private final OrgUnitRepository units;

	private final ScopePolicy scopes;

	UnitNames(OrgUnitRepository units, ScopePolicy scopes) {
		this.units = units;
		this.scopes = scopes;
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

	/**
	 * The unit of this code, or the only one of this whole name among those the person
	 * sees.
	 */
	public Optional<OrgUnit> only(Actor actor, String codeOrName) {
		return units.find(codeOrName).or(() -> {
			Scope scope = scopes.scopeOf(actor);
			Filter seen = scope.everything() ? Filter.everything() : Filter.within(scope.paths());
			List<OrgUnit> named = units.first(seen.and("name = ?", codeOrName), SEVERAL);
			return (named.size() == 1) ? Optional.of(named.get(0)) : Optional.empty();
		});
	}

}
