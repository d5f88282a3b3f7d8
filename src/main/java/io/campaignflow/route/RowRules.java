package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.Role;
import io.campaignflow.review.RouteStep;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What one row must be, by itself. */
final class RowRules {

	private static final int MOST_DAYS = 60;

	private static final Set<Role> ROLES = EnumSet.of(Role.OFFICE, Role.LEADING, Role.CONTACT_LEADER, Role.SUPERVISOR);

	private final List<Violation> found = new ArrayList<>();

	private final String place;

	private final RouteRow row;

	private final RouteStep step;

	private final Level owner;

	private RowRules(String place, RouteRow row, Level owner) {
		this.place = place;
		this.row = row;
		this.step = row.step();
		this.owner = owner;
	}

	static List<Violation> check(String place, RouteRow row, Level owner) {
		return new RowRules(place, row, owner).check();
	}

	static boolean isRole(String name) {
		return ROLES.stream().anyMatch(role -> role.name().equals(name));
	}

	private List<Violation> check() {
		found.addAll(PlainText.required(place + "title", step.title(), RouteRules.LONGEST_TITLE));
		found.addAll(PlainText.bounded(place + "titleEn", step.titleEn(), RouteRules.LONGEST_TITLE));
		whoIsAsked();
		share();
		days();
		levelsTakeIt();
		return found;
	}

	private void whoIsAsked() {
		if (!isRole(step.role())) {
			add("role", "route-role-missing");
		}
		if (step.whose() == null) {
			add("whose", "route-whose-missing");
		}
		if (step.mode() == null) {
			add("mode", "route-mode-missing");
		}
		if (step.whose() == StepOwner.OWN && Role.SUPERVISOR.name().equals(step.role())) {
			add("whose", "route-own-supervisor");
		}
	}

	private void share() {
		if (step.mode() == StepMode.SHARE && (step.share() < 1 || step.share() > 100)) {
			add("share", "route-share-missing");
		}
		if (step.mode() != StepMode.SHARE && step.share() != 0) {
			add("share", "route-share-without-mode");
		}
	}

	private void days() {
		if (step.workingDays() < 1 || step.workingDays() > MOST_DAYS) {
			add("workingDays", "route-days-range", 1, MOST_DAYS);
		}
		if (step.remindDays() < 0 || (step.workingDays() >= 1 && step.remindDays() > step.workingDays())) {
			add("remindDays", "route-remind-range");
		}
		if (step.escalateDays() < 0 || step.escalateDays() > MOST_DAYS) {
			add("escalateDays", "route-days-range", 0, MOST_DAYS);
		}
	}

	/** There must be somebody above the unit whom the step can ask. */
	private void levelsTakeIt() {
		List<Level> concerned = row.appliesTo()
			.everyLevel()
			.stream()
			.filter(level -> level.compareTo(owner) >= 0)
			.toList();
		if (concerned.isEmpty()) {
			add("levels", "route-level-above-owner", owner);
		}
		if (step.whose() != null) {
			concerned.stream()
				.filter(level -> levelsAbove(level) < needed(step.whose()))
				.forEach(level -> add("whose", "route-whose-impossible", step.whose(), level));
		}
	}

	/** Departments, schools and the like stand one below the division of their level. */
	private int levelsAbove(Level level) {
		boolean division = row.appliesTo().everyField().contains(UnitField.DIVISION);
		return level.ordinal() + (division ? 0 : 1);
	}

	private static int needed(StepOwner whose) {
		return switch (whose) {
			case OWN -> 0;
			case PARENT, CONTACT_LEADER -> 1;
			case GRANDPARENT -> 2;
		};
	}

	private void add(String field, String code, Object... args) {
		found.add(Violation.of(place + field, code, args));
	}

}
