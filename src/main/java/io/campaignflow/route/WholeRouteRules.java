package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rows must give together: each plan that can take the route meets at least one
 * step, and no two steps of the same name.
 */
final class WholeRouteRules {

	private final List<Violation> found = new ArrayList<>();

	private final Set<Integer> twice = new LinkedHashSet<>();

	private final List<RouteRow> rows;

	private final Level owner;

	private WholeRouteRules(List<RouteRow> rows, Level owner) {
		this.rows = rows;
		this.owner = owner;
	}

	static List<Violation> check(List<RouteRow> rows, Level owner) {
		return new WholeRouteRules(rows, owner).check();
	}

	private List<Violation> check() {
		if (rows.isEmpty()) {
			return List.of(Violation.of("rows", "route-empty"));
		}
		for (Level level : Level.values()) {
			for (PlanKind kind : PlanKind.values()) {
				if (level.compareTo(owner) >= 0) {
					everyFieldMeetsAStep(kind, level);
				}
			}
		}
		twice.forEach(row -> found
			.add(Violation.of("rows[" + row + "].title", "route-title-twice", rows.get(row).step().title())));
		return found;
	}

	private void everyFieldMeetsAStep(PlanKind kind, Level level) {
		List<UnitField> without = new ArrayList<>();
		for (UnitField field : UnitField.values()) {
			if (titles(kind, level, field) == 0) {
				without.add(field);
			}
		}
		if (without.size() == UnitField.values().length) {
			found.add(Violation.of("rows", "route-level-without-step", level, kind));
		}
		else if (without.contains(UnitField.DIVISION)) {
			found.add(Violation.of("rows", "route-divisions-without-step", level, kind));
		}
		else if (!without.isEmpty()) {
			found.add(Violation.of("rows", "route-fields-without-step", level, kind, without.get(0), without.size()));
		}
	}

	/** Counts the steps of such a plan and notes titles that come twice. */
	private int titles(PlanKind kind, Level level, UnitField field) {
		Set<String> seen = new HashSet<>();
		int hits = 0;
		for (int i = 0; i < rows.size(); i++) {
			RouteRow row = rows.get(i);
			if (row.appliesTo().matches(kind, level, field)) {
				hits++;
				String title = (row.step().title() == null) ? "" : row.step().title().strip();
				if (!title.isEmpty() && !seen.add(title)) {
					twice.add(i);
				}
			}
		}
		return hits;
	}

}
