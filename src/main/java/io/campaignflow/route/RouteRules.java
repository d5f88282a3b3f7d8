package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What a route must be before it is saved. All broken rules are named at once, each at
 * its field ({@code rows[3].share}).
 */
final class RouteRules {

	static final int LONGEST_TITLE = 100;

	static final int LONGEST_NOTE = 500;

	static final int MOST_ROWS = 100;

	private RouteRules() {
	}

	/**
	 * @param owner level of the unit the route belongs to: plans of higher levels never
	 * take it
	 */
	static void requireSound(RouteDraft draft, Level owner) {
		List<Violation> found = check(draft, owner);
		if (!found.isEmpty()) {
			throw new BusinessRuleViolation("route-faulty", found);
		}
	}

	static List<Violation> check(RouteDraft draft, Level owner) {
		List<Violation> found = new ArrayList<>();
		found.addAll(PlainText.required("title", draft.title(), LONGEST_TITLE));
		found.addAll(PlainText.bounded("titleEn", draft.titleEn(), LONGEST_TITLE));
		found.addAll(PlainText.bounded("note", draft.note(), LONGEST_NOTE));
		if (draft.rows().size() > MOST_ROWS) {
			found.add(Violation.of("rows", "route-too-many-rows", MOST_ROWS));
			return found;
		}
		for (int i = 0; i < draft.rows().size(); i++) {
			found.addAll(RowRules.check("rows[" + i + "].", draft.rows().get(i), owner));
		}
		found.addAll(WholeRouteRules.check(draft.rows(), owner));
		return found;
	}

}
