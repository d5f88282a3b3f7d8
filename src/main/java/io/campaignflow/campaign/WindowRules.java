package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Start windows: at least one, one a level, at or below the issuing unit's level, first
 * day not after the last, and upper levels open no later than lower ones (F3).
 */
final class WindowRules {

	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2999;

	private final List<Violation> violations = new ArrayList<>();

	private final Set<Level> seen = EnumSet.noneOf(Level.class);

	private final List<StartWindow> windows;

	private final Level issuer;

	private WindowRules(List<StartWindow> windows, Level issuer) {
		this.windows = windows;
		this.issuer = issuer;
	}

	static List<Violation> check(List<StartWindow> windows, Level issuer) {
		return new WindowRules(windows, issuer).check();
	}

	private List<Violation> check() {
		if (windows.isEmpty()) {
			violations.add(Violation.of("windows", "campaign-windows-missing"));
		}
		for (int i = 0; i < windows.size(); i++) {
			levelFits(i);
			daysAreInOrder(i);
			opensAfterUpperLevels(i);
		}
		return violations;
	}

	private void levelFits(int i) {
		Level level = windows.get(i).level();
		if (level == null) {
			add(i, "level", "campaign-window-level-missing");
		}
		else if (level.compareTo(issuer) < 0) {
			add(i, "level", "campaign-window-level-above");
		}
		else if (!seen.add(level)) {
			add(i, "level", "campaign-window-level-twice");
		}
	}

	private void daysAreInOrder(int i) {
		StartWindow window = windows.get(i);
		dayIsSensible(i, "opens", window.opens());
		dayIsSensible(i, "closes", window.closes());
		if (hasDays(window) && window.closes().isBefore(window.opens())) {
			add(i, "closes", "campaign-window-inverted");
		}
	}

	private void dayIsSensible(int i, String field, LocalDate day) {
		if (day == null) {
			add(i, field, "campaign-window-day-missing");
		}
		else if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			add(i, field, "campaign-window-day-range");
		}
	}

	private void opensAfterUpperLevels(int i) {
		StartWindow window = windows.get(i);
		if (windows.stream().anyMatch(other -> opensBeforeUpper(window, other))) {
			add(i, "opens", "campaign-window-order");
		}
	}

	private static boolean opensBeforeUpper(StartWindow window, StartWindow other) {
		return window.level() != null && other.level() != null && window.opens() != null && other.opens() != null
				&& other.level().compareTo(window.level()) < 0 && window.opens().isBefore(other.opens());
	}

	private static boolean hasDays(StartWindow window) {
		return window.opens() != null && window.closes() != null;
	}

	private void add(int i, String field, String code) {
		violations.add(Violation.of("windows[" + i + "]." + field, code));
	}

}
