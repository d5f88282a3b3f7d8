package io.campaignflow.workflow.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The units a list can be narrowed to: those the person is placed at, and one level below
 * where it is a single one.
 */
@Component
class UnitChoices {

	private static final int MOST = 100;

	private final OrgUnits units;

	UnitChoices(OrgUnits units) {
		this.units = units;
	}

	List<OrgUnit> of(Actor actor) {
		Scope scope = units.scopeOf(actor);
		if (scope.everything()) {
			return below(null);
		}
		List<String> codes = scope.paths().stream().map(UnitChoices::lastCode).distinct().limit(MOST).toList();
		Collection<OrgUnit> tops = units.byCodes(codes).values();
		List<OrgUnit> choices = new ArrayList<>(tops);
		if (tops.size() == 1) {
			choices.addAll(below(codes.get(0)));
		}
		return choices;
	}

	private List<OrgUnit> below(String code) {
		return units.children(code, PageQuery.of(0, MOST)).items();
	}

	private static String lastCode(String path) {
		String[] codes = path.split("/");
		return codes[codes.length - 1];
	}

}
