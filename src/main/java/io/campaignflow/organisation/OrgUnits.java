package io.campaignflow.organisation;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The forest of units. */
@Service
public class OrgUnits {

	/**
	 * @throws io.campaignflow.shared.NotFound where no unit has the code
	 */
	public OrgUnit get(String code) {
		throw new UnsupportedOperationException();
	}

	public Optional<OrgUnit> find(String code) {
		throw new UnsupportedOperationException();
	}

	/** Units by code, one query, for lists. */
	public Map<String, OrgUnit> byCodes(Collection<String> codes) {
		throw new UnsupportedOperationException();
	}

	/** Children in official order; roots where {@code parentCode} is null. */
	public Page<OrgUnit> children(String parentCode, PageQuery page) {
		throw new UnsupportedOperationException();
	}

	/** From the root down to the parent of the unit. */
	public List<OrgUnit> ancestors(OrgUnit unit) {
		throw new UnsupportedOperationException();
	}

	/** By name, code or pinyin initials, within what the person sees. */
	public Page<OrgUnit> search(Actor actor, String text, PageQuery page) {
		throw new UnsupportedOperationException();
	}

	/** How many units a selection names. */
	public long count(UnitSelection selection) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The next units of a selection in the order of their codes, after {@code afterCode}
	 * (null: from the start).
	 */
	public List<OrgUnit> next(UnitSelection selection, String afterCode, int limit) {
		throw new UnsupportedOperationException();
	}

	/** What the person sees through positions, group membership and contact points. */
	public Scope scopeOf(Actor actor) {
		throw new UnsupportedOperationException();
	}

}
